package org.hoofbeat.store.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is not what was written is refused, named and left as it is. */
class DamagedDeskTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void write() {
        file = folder.resolve("desk.db");
        try (DeskDatabase desk = DeskDatabase.open(new DeskPlace.File(file))) {
            desk.writing(tx -> {
                for (int i = 0; i < 500; i++) {
                    new AuditLog(tx).append(Instant.EPOCH, "test", "test.write", "number:" + i, "x".repeat(200));
                }
            });
        }
    }

    @Test
    void damageAtTheBeginning() throws IOException {
        overwrite(0, "This is no database at all.");

        assertRefused();
    }

    @Test
    void damageInTheMiddle() throws IOException {
        overwrite(Files.size(file) / 2 / 4096 * 4096, "x".repeat(4096));

        assertRefused();
    }

    @Test
    void aFileThatLostItsEnd() throws IOException {
        try (var open = new RandomAccessFile(file.toFile(), "rw")) {
            open.setLength(Files.size(file) / 2 / 4096 * 4096);
        }

        assertRefused();
    }

    private void overwrite(long at, String text) throws IOException {
        try (var open = new RandomAccessFile(file.toFile(), "rw")) {
            open.seek(at);
            open.writeBytes(text);
        }
    }

    private void assertRefused() throws IOException {
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> DeskDatabase.open(new DeskPlace.File(file)))
                .isInstanceOf(DamagedDeskException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("restore --from FILE");
        assertThat(file).hasBinaryContent(before);
    }
}
