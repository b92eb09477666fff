package org.hoofbeat.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/**
 * Real files beside the checkout, for tests that want them: the folder that {@code HOOFBEAT_DEV_DATA} names, else
 * {@code ../shared/data}. A test that asks for a file which is not there is skipped and says so.
 */
public final class DevelopmentData {
    private static final Path FOLDER = Path.of(System.getenv().getOrDefault("HOOFBEAT_DEV_DATA", "../shared/data"));

    private DevelopmentData() {}

    /** A file of the development data; its absence skips the test. */
    public static Path file(String name) {
        Path file = FOLDER.resolve(name);
        Assumptions.assumeTrue(
                Files.exists(file), () -> "skipped: no development data at " + file + " (set HOOFBEAT_DEV_DATA)");
        return file;
    }
}
