package org.hoofbeat.app;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.hoofbeat.questions.identifiers.WordList;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes one of the lists of names and words that the program carries; {@code scripts/build-word-lists} calls it. */
@Command(name = "words", hidden = true, description = "Make a list of words that de-identification goes by.")
final class WordsCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "Lines of a word, a tab and its class: 1 (rare) to 3 (frequent).")
    private @Nullable Path file;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where to write the list.")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        Path source = Objects.requireNonNull(file);
        SortedMap<String, Integer> words = new TreeMap<>();
        try (Stream<String> lines = Files.lines(source)) {
            lines.forEach(line -> {
                String[] cells = line.split("\t", -1);
                if (cells.length != 2 || !cells[1].matches("[123]")) {
                    throw new IOFailure(
                            "%s: expected a word, a tab and a class from 1 to 3, got: %s".formatted(source, line));
                }
                words.merge(cells[0], Integer.valueOf(cells[1]), Math::max);
            });
        }
        try (OutputStream to = Files.newOutputStream(Objects.requireNonNull(out))) {
            WordList.write(words, to);
        }
        return 0;
    }

    /** A line that is not of the format. */
    private static final class IOFailure extends RuntimeException {
        private static final long serialVersionUID = 1;

        IOFailure(String message) {
            super(message);
        }
    }
}
