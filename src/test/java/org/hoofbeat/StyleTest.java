package org.hoofbeat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the formatter and the compiler do not see: sizes, names, leftovers. */
class StyleTest {
    private static final int LONGEST_FILE = 400;
    private static final long LARGEST_FILE = 10_000_000;

    /** Names that say nothing about what a class does. */
    private static final String EMPTY_NAME = ".*(Util|Utils|Manager|Helper|Impl)\\.java";

    @Test
    void filesAreShortEnoughToRead() throws IOException {
        assertThat(sources(file -> lines(file).size() > LONGEST_FILE)).isEmpty();
    }

    @Test
    void namesSayWhatAClassDoes() throws IOException {
        assertThat(sources(file -> file.toString().matches(EMPTY_NAME))).isEmpty();
    }

    @Test
    void nothingIsLeftForLater() throws IOException {
        String later = "TO" + "DO|FIX" + "ME|XX" + "X";
        assertThat(sources(file -> lines(file).stream().anyMatch(line -> line.matches(".*\\b(" + later + ")\\b.*"))))
                .isEmpty();
    }

    @Test
    void everyPackageSaysWhatLivesThere() throws IOException {
        assertThat(sources(file -> file.endsWith("package-info.java")
                        && !String.join(" ", lines(file)).matches("/\\*\\* .{60,}")))
                .isEmpty();
    }

    @Test
    void nothingLargeIsCommitted() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            assertThat(files.filter(Files::isRegularFile).filter(file -> size(file) > LARGEST_FILE))
                    .isEmpty();
        }
    }

    private static List<Path> sources(Predicate<Path> wanted) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(sources).hasSizeGreaterThan(50);
            return sources.stream().filter(wanted).toList();
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException cause) {
            throw new AssertionError(cause);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException cause) {
            throw new AssertionError(cause);
        }
    }
}
