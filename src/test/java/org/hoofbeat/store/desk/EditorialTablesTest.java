package org.hoofbeat.store.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.citation.Author;
import org.hoofbeat.model.citation.Citation;
import org.hoofbeat.model.citation.CitationKind;
import org.hoofbeat.model.citation.PartialDate;
import org.hoofbeat.model.editorial.Autosave;
import org.hoofbeat.model.editorial.Contact;
import org.hoofbeat.model.editorial.ContactKind;
import org.hoofbeat.model.editorial.Origin;
import org.hoofbeat.model.editorial.Section;
import org.hoofbeat.model.editorial.SectionKey;
import org.hoofbeat.model.editorial.SectionKind;
import org.hoofbeat.model.editorial.SectionVersion;
import org.hoofbeat.model.editorial.Todo;
import org.hoofbeat.model.editorial.VersionState;
import org.hoofbeat.model.editorial.VersionStep;
import org.hoofbeat.model.editorial.Work;
import org.hoofbeat.model.people.Account;
import org.hoofbeat.model.people.Credentials;
import org.hoofbeat.model.people.Role;
import org.junit.jupiter.api.Test;

class EditorialTablesTest extends BothDatabases {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final Curie MARFAN = Curie.parse("MONDO:0007947");
    private static final Curie OTHER = Curie.parse("MONDO:0011794");
    private static final Origin GARD = new Origin.Imported("GARD", "https://example.org/gard/1", "Public domain");

    @Test
    void keepsSectionsOfSeveralOriginsUnderOneHeading() {
        Section written = add(SectionKey.written(MARFAN, SectionKind.SUMMARY, "en"));
        Section imported = add(new SectionKey(MARFAN, SectionKind.SUMMARY, "en", GARD));

        assertThat(sections(MARFAN)).containsExactly(written, imported);
        assertThat(desk.<Optional<Section>>read(tx -> new SectionTable(tx).find(imported.key())))
                .contains(imported);
        assertThat(desk.<List<Section>>read(tx -> new SectionTable(tx).listFrom("https://example.org/gard/1")))
                .containsExactly(imported);
        assertThatThrownBy(() -> add(written.key())).isInstanceOf(DeskException.class);
    }

    @Test
    void keepsEveryVersionWithItsSteps() {
        Section section = add(SectionKey.written(MARFAN, SectionKind.SUMMARY, "en"));
        var draft = version(section, 1, "Text with\nlines, ünïcode and 'quotes'.\n");
        desk.writing(tx -> {
            new VersionTable(tx).insert(draft);
            new SectionTable(tx).setVersions(section.id(), 1, 0);
        });
        assertThat(desk.<Optional<SectionVersion>>read(tx -> new VersionTable(tx).find(section.id(), 1)))
                .contains(draft);

        var sent = new VersionStep(VersionStep.What.SUBMITTED, "ann", NOON, "please look");
        desk.writing(tx -> new VersionTable(tx).add(section.id(), 1, sent, VersionState.IN_REVIEW));
        SectionVersion now = desk.<Optional<SectionVersion>>read(tx -> new VersionTable(tx).find(section.id(), 1))
                .orElseThrow();
        assertThat(now.state()).isEqualTo(VersionState.IN_REVIEW);
        assertThat(now.steps()).hasSize(2).endsWith(sent);
        assertThat(desk.<List<Section>>read(tx -> new SectionTable(tx).listIn(VersionState.IN_REVIEW)))
                .extracting(Section::id)
                .containsExactly(section.id());
        assertThatThrownBy(() ->
                        desk.writing(tx -> new VersionTable(tx).add(section.id(), 9, sent, VersionState.IN_REVIEW)))
                .isInstanceOf(DeskException.class);
    }

    @Test
    void listsWhatReadersOfADiseaseSee() {
        Section shown = add(SectionKey.written(MARFAN, SectionKind.SUMMARY, "en"));
        Section hidden = add(SectionKey.written(MARFAN, SectionKind.CAUSE, "en"));
        desk.writing(tx -> {
            for (Section section : List.of(shown, hidden)) {
                new VersionTable(tx).insert(version(section, 1, "one"));
                new VersionTable(tx).insert(version(section, 2, "two"));
            }
            new SectionTable(tx).setVersions(shown.id(), 2, 1);
            new SectionTable(tx).setVersions(hidden.id(), 2, 0);
        });
        assertThat(desk.<List<SectionVersion>>read(tx -> new VersionTable(tx).listPublished(MARFAN)))
                .singleElement()
                .satisfies(version -> {
                    assertThat(version.text()).isEqualTo("one");
                    assertThat(version.steps()).hasSize(1);
                });
        assertThat(desk.<Integer>read(tx -> new VersionTable(tx).next(shown))).isEqualTo(3);
        assertThat(desk.<List<Section>>read(tx -> new SectionTable(tx).listTouchedBy("ann")))
                .hasSize(2);
        assertThat(desk.<List<Section>>read(tx -> new SectionTable(tx).listTouchedBy("bob")))
                .isEmpty();
    }

    @Test
    void aSectionThatMovesOntoAnotherStaysBesideIt() {
        Section here = add(SectionKey.written(MARFAN, SectionKind.SUMMARY, "en"));
        Section there = add(SectionKey.written(OTHER, SectionKind.SUMMARY, "en"));

        desk.writing(tx -> new SectionTable(tx).move(there, MARFAN));

        assertThat(sections(MARFAN)).extracting(Section::id).containsExactly(here.id(), there.id());
        assertThat(desk.<List<Curie>>read(tx -> new SectionTable(tx).listDiseases()))
                .containsExactly(MARFAN);
    }

    @Test
    void keepsOneUnsavedTextForEachPersonAndSection() {
        Section section = add(SectionKey.written(MARFAN, SectionKind.SUMMARY, "en"));
        desk.writing(tx -> {
            for (String id : List.of("ann", "bob")) {
                new AccountTable(tx)
                        .insert(new Account(id, id, id, Role.SPECIALIST, false, NOON, NOON), Credentials.NONE);
            }
        });
        var first = new Autosave(section.id(), "ann", 0, "one", NOON);
        var second = new Autosave(section.id(), "ann", 1, "two", NOON.plusSeconds(5));
        var other = new Autosave(section.id(), "bob", 0, "three", NOON);
        desk.writing(tx -> List.of(first, second, other).forEach(new AutosaveTable(tx)::put));

        assertThat(desk.<List<Autosave>>read(tx -> new AutosaveTable(tx).listOf("ann")))
                .containsExactly(second);
        desk.writing(tx -> new AutosaveTable(tx).remove(section.id(), "ann"));
        assertThat(desk.<Optional<Autosave>>read(tx -> new AutosaveTable(tx).find(section.id(), "ann")))
                .isEmpty();
        assertThat(desk.<Optional<Autosave>>read(tx -> new AutosaveTable(tx).find(section.id(), "bob")))
                .contains(other);
    }

    @Test
    void findsTheNewestRevisionOfAWorkByAnyIdentifier() {
        Citation citation = Citation.of(CitationKind.JOURNAL_ARTICLE, "A 100% rare_tumour")
                .withAuthors(List.of(new Author.Person("Wu", "CK"), new Author.Organisation("A Society")))
                .withIssued(PartialDate.parse("2009-03"))
                .withPmid("19560308")
                .withDoi("10.1016/J.JVS.2009.05.052")
                .withAccessed(PartialDate.parse("2013-11-01"));
        var first = new Work(1, 1, citation, "", "ann", NOON);
        var second = new Work(1, 2, citation.withUrl("https://example.org/a"), "retracted", "ann", NOON);
        desk.writing(tx -> {
            new WorkTable(tx).insert(first);
            new WorkTable(tx).insert(second);
        });

        assertThat(desk.<Integer>read(tx -> new WorkTable(tx).next())).isEqualTo(2);
        assertThat(desk.<List<Optional<Work>>>read(tx -> List.of(
                        new WorkTable(tx).findByNumber(1),
                        new WorkTable(tx).findByPmid("19560308"),
                        new WorkTable(tx).findByDoi("10.1016/j.jvs.2009.05.052"),
                        new WorkTable(tx).findByUrl("https://example.org/a"))))
                .allSatisfy(found -> assertThat(found).contains(second));
        assertThat(desk.<List<Work>>read(tx -> new WorkTable(tx).search("RARE_ wu", 5)))
                .containsExactly(second);
        assertThat(desk.<List<Work>>read(tx -> new WorkTable(tx).search("0% r%", 5)))
                .isEmpty();
    }

    @Test
    void keepsContactsInTheOrderOfThePage() {
        desk.writing(tx -> {
            new ContactTable(tx).insert(contact(ContactKind.CENTRE, "Centre"));
            new ContactTable(tx).insert(contact(ContactKind.HELP_LINE, "Line"));
        });
        assertThat(desk.<List<Contact>>read(tx -> new ContactTable(tx).listOf(MARFAN)))
                .extracting(Contact::name)
                .containsExactly("Line", "Centre");
        desk.writing(tx -> new ContactTable(tx).move(MARFAN, OTHER));
        assertThat(desk.<List<Contact>>read(tx -> new ContactTable(tx).listOf(OTHER)))
                .hasSize(2);
        desk.writing(tx -> new ContactTable(tx).remove(1, "ann", NOON));
        assertThat(desk.<List<Contact>>read(tx -> new ContactTable(tx).listOf(OTHER)))
                .extracting(Contact::name)
                .containsExactly("Line");
        assertThat(desk.<List<Contact>>read(tx -> new ContactTable(tx).listRemoved(OTHER)))
                .extracting(Contact::name)
                .containsExactly("Centre");
        assertThat(desk.<List<Curie>>read(tx -> new ContactTable(tx).listDiseases()))
                .containsExactly(OTHER);
    }

    @Test
    void whatIsDoneIsDoneOnce() {
        Todo todo = Todo.open(Todo.Reason.REPORT, MARFAN, 0, "a word is wrong", NOON);
        long id = desk.<Long>write(tx -> new TodoTable(tx).insert(todo));
        assertThat(desk.<Boolean>read(tx -> new TodoTable(tx).isOpen(todo))).isTrue();
        assertThat(desk.<List<Todo>>read(tx -> new TodoTable(tx).listOpen(5)))
                .singleElement()
                .satisfies(open -> assertThat(open.page()).isEqualTo("/disease/MONDO:0007947"));

        desk.writing(tx -> new TodoTable(tx).close(id, "ann", NOON, "corrected"));
        assertThat(desk.<Integer>read(tx -> new TodoTable(tx).countOpen())).isZero();
        assertThat(desk.<Boolean>read(tx -> new TodoTable(tx).isOpen(todo))).isFalse();
        assertThatThrownBy(() -> desk.writing(tx -> new TodoTable(tx).close(id, "bob", NOON, "again")))
                .isInstanceOf(DeskException.class);
    }

    @Test
    void countsEditionsAndRemembersMoves() {
        desk.writing(tx -> {
            new EditionTable(tx).advance(MARFAN);
            new EditionTable(tx).advance(MARFAN);
            new EditionTable(tx).noteMove(OTHER, MARFAN, "g1", NOON);
            new EditionTable(tx).noteMove(OTHER, MARFAN, "g1", NOON);
        });
        assertThat(desk.<Long>read(tx -> new EditionTable(tx).get(MARFAN))).isEqualTo(2);
        assertThat(desk.<Long>read(tx -> new EditionTable(tx).get(OTHER))).isZero();
        assertThat(desk.<Optional<Curie>>read(tx -> new EditionTable(tx).findMove(OTHER)))
                .contains(MARFAN);
    }

    private Section add(SectionKey key) {
        return desk.write(tx -> new SectionTable(tx).insert(key));
    }

    private List<Section> sections(Curie disease) {
        return desk.read(tx -> new SectionTable(tx).listOf(disease));
    }

    private static SectionVersion version(Section section, int number, String text) {
        var written = new VersionStep(VersionStep.What.WRITTEN, "ann", NOON, "");
        return new SectionVersion(
                section.id(),
                number,
                number - 1,
                VersionState.DRAFT,
                text,
                "ann",
                NOON,
                "",
                "",
                "first try",
                List.of(written));
    }

    private static Contact contact(ContactKind kind, String name) {
        return new Contact(0, MARFAN, kind, name, "", "", "", "", "", "ann", NOON);
    }
}
