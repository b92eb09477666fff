package org.hoofbeat.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hoofbeat.store.desk.AuditCheck;
import org.hoofbeat.store.desk.DeskDatabase;
import org.hoofbeat.store.desk.DeskPlace;
import org.hoofbeat.testing.RandomTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} right after a receipt was given: the question is there, whole, and found by its code. */
class KilledAfterTheReceiptTest {
    private static final int LONGEST_WAIT_MS = 300;

    @TempDir
    Path folder;

    @Test
    void losesNoQuestionWhoseReceiptWasGiven() throws IOException, InterruptedException {
        Path file = folder.resolve("desk.db");
        Random random = RandomTests.seeded(KilledAfterTheReceiptTest.class);
        Map<Integer, String> receipts = new HashMap<>();
        int next = 1;
        for (int round = 0; round < RandomTests.kills(); round++) {
            for (String line : askUntilKilled(file, next, random.nextInt(LONGEST_WAIT_MS))) {
                String[] words = line.split(" ");
                receipts.put(Integer.parseInt(words[0]), words[1]);
                next = Integer.parseInt(words[0]) + 1;
            }
            check(file, receipts);
            // The one that was under way may have been kept without its receipt being given; it may be sent again.
        }
        assertThat(receipts).hasSizeGreaterThanOrEqualTo(RandomTests.kills());
    }

    private static void check(Path file, Map<Integer, String> receipts) {
        try (DeskDatabase desk = DeskDatabase.open(new DeskPlace.File(file))) {
            QuestionDesk questions = EndlessAsking.open(desk);
            receipts.forEach((number, code) -> {
                AskersView held = questions.rights().find(new ReceiptCode(code)).orElseThrow();
                assertThat(held.findAsked().orElseThrow().text()).isEqualTo(EndlessAsking.text(number));
                assertThat(held.copy()).contains("inherited");
            });
            assertThat(desk.<AuditCheck>read(AuditCheck::of).problem()).isEmpty();
        }
    }

    /** @return the lines that the process said whole */
    private List<String> askUntilKilled(Path file, int from, int waitMs) throws IOException, InterruptedException {
        Path said = Files.writeString(folder.resolve("said"), "");
        Process asking = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EndlessAsking.class.getName(),
                        file.toString(),
                        Integer.toString(from))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(said.toFile())
                .start();
        while (Files.size(said) == 0 && asking.isAlive()) {
            Thread.sleep(5);
        }
        Thread.sleep(waitMs);
        asking.destroyForcibly().waitFor();
        String all = Files.readString(said);
        return all.substring(0, all.lastIndexOf('\n') + 1).lines().toList();
    }
}
