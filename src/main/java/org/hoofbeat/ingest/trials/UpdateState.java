package org.hoofbeat.ingest.trials;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;

/**
 * How far fetching studies has come, in a small file, so that it goes on there after it was stopped.
 *
 * @param question what was asked, without the page
 * @param token of the page that comes next; empty before the first
 * @param begun the day on which it began
 * @param finished the day on which the last complete run of the same question began; empty when there was none
 */
record UpdateState(String question, String token, String begun, String finished) {
    static final UpdateState NONE = new UpdateState("", "", "", "");

    boolean isUnfinished() {
        return !token.isEmpty();
    }

    static UpdateState read(Path file) {
        if (!Files.exists(file)) {
            return NONE;
        }
        var values = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            values.load(reader);
        } catch (IOException cause) {
            throw new UncheckedIOException(file + " cannot be read", cause);
        }
        return new UpdateState(
                values.getProperty("question", ""),
                values.getProperty("token", ""),
                values.getProperty("begun", ""),
                values.getProperty("finished", ""));
    }

    /** Writes beside and renames, so that there is always a whole file. */
    void write(Path file) {
        var values = new Properties();
        values.setProperty("question", question);
        values.setProperty("token", token);
        values.setProperty("begun", begun);
        values.setProperty("finished", finished);
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (Writer writer = Files.newBufferedWriter(fresh)) {
                values.store(writer, "How far fetching studies has come");
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException cause) {
            throw new UncheckedIOException(file + " cannot be written", cause);
        }
    }
}
