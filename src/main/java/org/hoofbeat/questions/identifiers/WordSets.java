package org.hoofbeat.questions.identifiers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import org.hoofbeat.search.text.Folding;

/** Short sets of words and phrases, kept as resources of one line each; what follows a {@code #} is a remark. */
final class WordSets {
    private WordSets() {}

    /** A set by its name; words are folded. */
    static Set<String> read(String name) {
        String file = name + ".txt";
        try (InputStream in = WordSets.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IOException("the resource is missing from the program; build it again");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> Folding.fold(line.replaceAll("#.*", "").replace("'", " ")))
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException failed) {
            throw new UncheckedIOException("%s cannot be read: %s".formatted(file, failed.getMessage()), failed);
        }
    }
}
