package org.hoofbeat.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.hoofbeat.accounts.Person;
import org.hoofbeat.diseases.Diseases;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.model.people.Account;
import org.hoofbeat.model.people.AuditEntry;
import org.hoofbeat.model.people.Credentials;
import org.hoofbeat.model.people.Role;
import org.hoofbeat.notices.Outbox;
import org.hoofbeat.notices.Place;
import org.hoofbeat.questions.identifiers.Deidentifier;
import org.hoofbeat.search.names.DiseaseNames;
import org.hoofbeat.store.desk.AccountTable;
import org.hoofbeat.store.desk.AuditCheck;
import org.hoofbeat.store.desk.AuditLog;
import org.hoofbeat.store.desk.BothDatabases;
import org.hoofbeat.testing.TinyKnowledge;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** A question desk with two specialists, beside the tiny pack, on each database; the audit must be whole at the end. */
abstract class OpenQuestions extends BothDatabases {
    static final Person.Member ANN = new Person.Member("ann", "ann", Role.SPECIALIST);
    static final Person.Member BOB = new Person.Member("bob", "bob", Role.SPECIALIST);
    static final String ASKED =
            "My daughter Greta Olsson has Marfan syndrome. Is there a treatment? We live in Malmö, Sweden."
                    + " My phone is 040 123 45 67.";
    static final String CONTACT = "greta.mother@example.org";

    static Knowledge knowledge;
    static Deidentifier deidentifier;
    static DiseaseNames names;

    Instant now = Instant.parse("2026-11-24T12:00:00Z");
    final InstantSource clock = () -> now;
    QuestionDesk questions;
    Outbox outbox;

    @BeforeAll
    static void build() {
        knowledge = TinyKnowledge.build();
        deidentifier = Deidentifier.of(knowledge);
        names = DiseaseNames.of(knowledge);
    }

    @BeforeEach
    void open() {
        desk.writing(tx -> {
            for (Person.Member who : List.of(ANN, BOB)) {
                var account = new Account(who.account(), who.name(), who.name(), who.role(), false, now, now);
                new AccountTable(tx).insert(account, Credentials.NONE);
            }
        });
        outbox = new Outbox(desk, true, clock);
        questions = opened(false);
    }

    QuestionDesk opened(boolean secondPerson) {
        return QuestionDesk.open(
                desk,
                knowledge,
                Diseases.of(knowledge),
                new DiseaseGuess(knowledge, () -> names),
                () -> deidentifier,
                new QuestionRules(Duration.ofDays(90), Duration.ofDays(7), secondPerson, 24),
                outbox,
                new Place(() -> URI.create("https://rare.example.org"), "Centre"),
                clock);
    }

    @AfterEach
    void auditIsWhole() {
        assertThat(desk.<AuditCheck>read(AuditCheck::of).problem()).isEmpty();
    }

    Receipt ask(String text, String contact, boolean mayPublish) {
        return questions.asking().ask(new QuestionForm(text, contact, "", "en", mayPublish, "a ticket of some length"));
    }

    int save(Person.Member who, long id, int base, String text) {
        return ((SavedAnswer.Stored) questions.answering().save(who, id, base, text))
                .version()
                .number();
    }

    Optional<AskersView> held(Receipt receipt) {
        return questions.rights().find(receipt.code());
    }

    List<String> audited(long id) {
        return desk.<List<AuditEntry>>read(tx -> new AuditLog(tx).listOf("question:" + id, 99)).stream()
                .map(entry -> entry.actor() + " " + entry.action())
                .toList()
                .reversed();
    }
}
