package org.hoofbeat.store.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a file system of two megabytes, which only root can make. */
class FullDiskTest {
    @TempDir
    Path folder;

    private Path small;

    @BeforeEach
    void mount() throws IOException, InterruptedException {
        small = Files.createDirectory(folder.resolve("small"));
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", small.toString()),
                "a small file system cannot be mounted here (that takes root)");
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        run("umount", small.toString());
    }

    @Test
    void saysSoAndKeepsEverythingBefore() throws IOException {
        try (DeskDatabase desk = DeskDatabase.open(new DeskPlace.File(small.resolve("desk.db")))) {
            int kept = 0;
            Optional<RuntimeException> refused = Optional.empty();
            while (refused.isEmpty()) {
                try {
                    int number = kept + 1;
                    desk.writing(tx -> {
                        new MetaTable(tx).set("number", "" + number);
                        new AuditLog(tx).append(Instant.EPOCH, "test", "test.write", "", "x".repeat(20_000));
                    });
                    kept = number;
                } catch (DeskException full) {
                    refused = Optional.of(full);
                }
            }

            assertThat(kept).isPositive();
            assertThat(refused.orElseThrow())
                    .isInstanceOf(DiskFullException.class)
                    .hasMessageContaining("There is no room left for " + small.resolve("desk.db"));
            int stored = desk.read(
                    tx -> Integer.parseInt(new MetaTable(tx).find("number").orElseThrow()));
            assertThat(stored).isEqualTo(kept);
            assertThat(desk.<AuditCheck>read(AuditCheck::of))
                    .matches(AuditCheck::isWhole)
                    .extracting(AuditCheck::entries)
                    .isEqualTo((long) kept);
            assertThatThrownBy(() -> desk.writing(tx ->
                            new AuditLog(tx).append(Instant.EPOCH, "test", "test.write", "", "x".repeat(900_000))))
                    .isInstanceOf(DiskFullException.class);
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }
}
