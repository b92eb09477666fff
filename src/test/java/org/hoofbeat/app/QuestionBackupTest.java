package org.hoofbeat.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.hoofbeat.accounts.Person;
import org.hoofbeat.model.people.Role;
import org.hoofbeat.questions.AskersView;
import org.hoofbeat.questions.CaseView;
import org.hoofbeat.questions.EndlessAsking;
import org.hoofbeat.questions.QuestionDesk;
import org.hoofbeat.questions.QuestionForm;
import org.hoofbeat.questions.Receipt;
import org.hoofbeat.store.desk.DeskDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup of questions: with the key all of it comes back; without, everything but what is sealed, and it is said. */
class QuestionBackupTest {
    private static final Person.Member ANN = new Person.Member("ann", "ann", Role.SPECIALIST);

    @TempDir
    Path folder;

    @Test
    void aRestoreWithoutTheKeyKeepsEverythingButWhatIsSealedAndSaysSo() {
        Receipt receipt = askAndAnswer(folder.resolve("one"));
        String backup = folder.resolve("plain.backup").toString();
        assertThat(run("backup", "--to", backup, "--data", folder.resolve("one").toString()))
                .contains("read back and found whole");

        String said =
                run("restore", "--from", backup, "--data", folder.resolve("two").toString());

        assertThat(said).contains("is restored", "raw questions stay sealed", "1 question");
        try (DeskDatabase desk = open(folder.resolve("two"))) {
            QuestionDesk questions = EndlessAsking.open(desk);
            AskersView held = questions.rights().find(receipt.code()).orElseThrow();
            assertThat(held.findAsked()).isEmpty();
            assertThat(held.copy()).isEmpty();
            assertThat(held.text()).isEqualTo("Scans help.");
            CaseView view = questions.queue().get(ANN, receipt.question().id());
            assertThat(view.isReadable()).isFalse();
            assertThat(view.versions()).hasSize(1);
            assertThat(questions.answers().listNewest(9)).hasSize(1);
            assertThat(questions.retention().sweep()).isZero();
        }
        assertThat(run("audit", "verify", "--data", folder.resolve("two").toString()))
                .startsWith("the audit is whole");
    }

    @Test
    void aRestoreWithTheKeyBringsEverythingBack() {
        Receipt receipt = askAndAnswer(folder.resolve("one"));
        String backup = folder.resolve("with-key.backup").toString();
        run("key", "rotate", "--data", folder.resolve("one").toString());
        run(
                "backup",
                "--with-key",
                "--to",
                backup,
                "--data",
                folder.resolve("one").toString());

        String said =
                run("restore", "--from", backup, "--data", folder.resolve("two").toString());

        assertThat(said).contains("is restored").doesNotContain("sealed");
        try (DeskDatabase desk = open(folder.resolve("two"))) {
            AskersView held =
                    EndlessAsking.open(desk).rights().find(receipt.code()).orElseThrow();
            assertThat(held.findAsked().orElseThrow().contact()).isEqualTo("ana@example.org");
            assertThat(held.copy()).contains("Marfan syndrome");
        }
    }

    private static Receipt askAndAnswer(Path data) {
        try (DeskDatabase desk = open(data)) {
            QuestionDesk questions = EndlessAsking.open(desk);
            Receipt receipt = questions
                    .asking()
                    .ask(new QuestionForm(
                            "My son Otto Berg has Marfan syndrome. What helps?",
                            "ana@example.org",
                            "",
                            "en",
                            true,
                            "a ticket of some length"));
            long id = receipt.question().id();
            questions.answering().save(ANN, id, 0, "Scans help.");
            questions.publishing().publish(ANN, id, 1, "What helps people with Marfan syndrome?", true);
            return receipt;
        }
    }

    private static DeskDatabase open(Path data) {
        Settings settings = SettingsReader.read(Optional.empty(), Map.of());
        return settings.desk().open(DataDirectory.open(data, Checkout.path()));
    }

    private static String run(String... arguments) {
        var out = new StringWriter();
        int code = Main.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(out))
                .execute(arguments);
        assertThat(code).as(out.toString()).isZero();
        return out.toString();
    }
}
