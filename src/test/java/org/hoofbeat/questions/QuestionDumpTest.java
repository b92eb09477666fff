package org.hoofbeat.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.hoofbeat.model.questions.PublishedAnswer;
import org.hoofbeat.store.desk.DeskDump;
import org.hoofbeat.store.desk.SealedColumns;
import org.junit.jupiter.api.Test;

/** Whoever gets a copy of the database, and not the key, learns nothing of who asked and what. */
class QuestionDumpTest extends OpenQuestions {
    private static final List<String> SECRETS = List.of(
            "Greta", "Olsson", "Malm", "040 123", CONTACT, "greta.mother", "Is there a treatment", "My daughter");

    @Test
    void aDumpShowsNeitherQuestionNorContactNorIdentifierNorReceipt() throws Exception {
        Receipt receipt = ask(ASKED, CONTACT, true);
        long id = receipt.question().id();
        questions.reading().read(ANN, id);
        questions.publishing().keep(ANN, id, "My daughter has Marfan syndrome. Is there a treatment?");
        save(ANN, id, 0, "Scans of the aorta help.");
        questions.releasing().release(ANN, id, 1); // a letter to the asker waits
        questions.rights().export(receipt.code());
        assertShowsNothing(receipt);
        SealedColumns.rotate(desk);
        assertShowsNothing(receipt);
        if (kind == Kind.SQLITE) {
            assertFilesShowNothing(receipt);
        }
    }

    @Test
    void thePublicAnswerShowsNothingThatAPersonMasked() {
        Receipt receipt = ask(ASKED, CONTACT, true);
        long id = receipt.question().id();
        save(ANN, id, 0, "Scans of the aorta help.");
        String last = questions.publishing().prove(BOB, id).question().text();
        PublishedAnswer made = questions.publishing().publish(BOB, id, 1, last, true);
        assertThat(made.question() + made.text() + made.note())
                .doesNotContain("Greta", "Olsson", "Malm", "040 123", CONTACT);
        assertThat(dump())
                .doesNotContain(
                        "Greta", "Olsson", "040 123", CONTACT, receipt.code().text());
    }

    private void assertShowsNothing(Receipt receipt) {
        String dump = dump();
        assertThat(dump).contains("question.read", "Scans of the aorta").doesNotContain(secrets(receipt));
    }

    private void assertFilesShowNothing(Receipt receipt) throws Exception {
        try (Stream<java.nio.file.Path> files = Files.list(folder)) {
            for (java.nio.file.Path file : files.filter(
                            path -> path.getFileName().toString().startsWith("desk.db"))
                    .toList()) {
                String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                assertThat(bytes).as(file.toString()).doesNotContain(secrets(receipt));
            }
        }
    }

    private static String[] secrets(Receipt receipt) {
        String code = receipt.code().text();
        return Stream.concat(SECRETS.stream(), Stream.of(code, code.replace("-", "")))
                .toArray(String[]::new);
    }

    private String dump() {
        return desk.read(tx -> {
            var out = new StringWriter();
            var dump = new DeskDump(tx);
            dump.tables().forEach(table -> dump.write(table, out));
            return out.toString();
        });
    }
}
