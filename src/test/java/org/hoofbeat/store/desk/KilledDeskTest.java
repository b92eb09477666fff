package org.hoofbeat.store.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.hoofbeat.testing.RandomTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} at any moment: what was acknowledged is there, and nothing is there in half. */
class KilledDeskTest {
    private static final int LONGEST_WAIT_MS = 400;

    @TempDir
    Path folder;

    @Test
    void losesNothingThatWasAcknowledged() throws IOException, InterruptedException {
        Path file = folder.resolve("desk.db");
        DeskDatabase.open(new DeskPlace.File(file)).close();
        Random random = RandomTests.seeded(KilledDeskTest.class);
        for (int round = 0; round < RandomTests.kills(); round++) {
            int acknowledged = writeUntilKilled(file, random.nextInt(LONGEST_WAIT_MS));
            try (DeskDatabase desk = DeskDatabase.open(new DeskPlace.File(file))) {
                int stored = desk.<Integer>read(tx ->
                        new MetaTable(tx).find("number").map(Integer::parseInt).orElse(0));
                AuditCheck audit = desk.read(AuditCheck::of);
                assertThat(stored)
                        .as("round %d", round)
                        .isGreaterThanOrEqualTo(acknowledged)
                        .isLessThanOrEqualTo(acknowledged + 1);
                assertThat(audit.problem()).isEmpty();
                assertThat(audit.entries()).isEqualTo(stored);
            }
        }
    }

    /** @return the last number that the process said it had written */
    private int writeUntilKilled(Path file, int waitMs) throws IOException, InterruptedException {
        Path said = Files.writeString(folder.resolve("said"), "");
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EndlessDeskWriting.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(said.toFile())
                .start();
        while (Files.size(said) == 0 && writer.isAlive()) {
            Thread.sleep(10);
        }
        Thread.sleep(waitMs);
        writer.destroyForcibly().waitFor();
        String all = Files.readString(said);
        List<String> lines = all.substring(0, all.lastIndexOf('\n') + 1).lines().toList();
        return Integer.parseInt(lines.getLast());
    }
}
