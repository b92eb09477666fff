package org.hoofbeat.diseases.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.hoofbeat.accounts.Person;
import org.hoofbeat.diseases.Diseases;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.citation.Citation;
import org.hoofbeat.model.citation.CitationKind;
import org.hoofbeat.model.citation.PartialDate;
import org.hoofbeat.model.editorial.Contact;
import org.hoofbeat.model.editorial.ContactKind;
import org.hoofbeat.model.editorial.ImportOutcome;
import org.hoofbeat.model.editorial.ImportedText;
import org.hoofbeat.model.editorial.Origin;
import org.hoofbeat.model.editorial.Section;
import org.hoofbeat.model.editorial.SectionKey;
import org.hoofbeat.model.editorial.SectionKind;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.model.people.Account;
import org.hoofbeat.model.people.Credentials;
import org.hoofbeat.model.people.Role;
import org.hoofbeat.store.desk.AccountTable;
import org.hoofbeat.store.desk.AuditCheck;
import org.hoofbeat.store.desk.DeskDatabase;
import org.hoofbeat.store.desk.DeskPlace;
import org.hoofbeat.testing.TinyKnowledge;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A desk with two specialists and a reviewer, beside the tiny pack. */
abstract class OpenEditorial {
    static final Curie MARFAN = Curie.parse("MONDO:0007947");
    static final Curie EXAMPLE = Curie.parse("MONDO:0003614");
    static final Person.Member ANN = new Person.Member("ann", "ann", Role.SPECIALIST);
    static final Person.Member BOB = new Person.Member("bob", "bob", Role.SPECIALIST);
    static final Person.Member REV = new Person.Member("rev", "rev", Role.REVIEWER);
    static final SectionKey SUMMARY = SectionKey.written(MARFAN, SectionKind.SUMMARY, "en");
    static final SectionKey GARD = new SectionKey(
            MARFAN,
            SectionKind.SUMMARY,
            "en",
            new Origin.Imported("GARD", "https://example.org/gard/6975", "Public domain"));

    static Knowledge knowledge;

    @TempDir
    Path folder;

    Instant now = Instant.parse("2026-11-24T12:00:00Z");
    final InstantSource clock = () -> now;
    DeskDatabase desk;
    Editorial editorial;

    @BeforeAll
    static void build() {
        knowledge = TinyKnowledge.build();
    }

    @BeforeEach
    void open() {
        desk = DeskDatabase.open(new DeskPlace.File(folder.resolve("desk.db")));
        desk.writing(tx -> {
            for (Person.Member who : List.of(ANN, BOB, REV)) {
                var account = new Account(
                        who.account(),
                        who.name(),
                        who.name().toUpperCase(java.util.Locale.ROOT),
                        who.role(),
                        false,
                        now,
                        now);
                new AccountTable(tx).insert(account, Credentials.NONE);
            }
        });
        editorial = opened();
    }

    @AfterEach
    void close() {
        assertThat(desk.<AuditCheck>read(AuditCheck::of).isWhole()).isTrue();
        desk.close();
    }

    Editorial opened() {
        return Editorial.open(desk, knowledge, Diseases.of(knowledge), 24, clock);
    }

    Section begin() {
        return editorial.drafting().begin(ANN, SUMMARY);
    }

    int save(Person.Member who, Section section, int base, String text) {
        return ((Saved.Stored) editorial.drafting().save(who, section.id(), base, text, ""))
                .version()
                .number();
    }

    String cite() {
        Citation citation = Citation.of(CitationKind.JOURNAL_ARTICLE, "Marfan syndrome")
                .withPmid("1")
                .withAccessed(PartialDate.parse("2026-11-24"));
        return editorial.works().add(ANN, citation).mark();
    }

    int published(Section section, int base, String text) {
        int number = save(ANN, section, base, text);
        editorial.reviewing().submit(ANN, section.id(), number, "");
        editorial.reviewing().publish(REV, section.id(), number, "");
        return number;
    }

    List<ShownSection> shown() {
        return editorial.published().get(MARFAN, "en").sections();
    }

    ImportOutcome imported(String text, String updated) {
        return editorial.imports().importText(new ImportedText(GARD, text, updated, now));
    }

    static Contact contact(String url) {
        return new Contact(
                0,
                MARFAN,
                ContactKind.ORGANISATION,
                "A society",
                "",
                url,
                "+49 30 1234",
                "a@example.org",
                "",
                "",
                Instant.EPOCH);
    }
}
