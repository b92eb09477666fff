package org.hoofbeat.phenotype.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The specification in {@code src/test/resources/notes/sentences.txt}, one test a sentence. */
class SentencesTest {
    private static final Path SENTENCES = Path.of("src/test/resources/notes/sentences.txt");

    @TestFactory
    Stream<DynamicTest> readsSentencesAsSpecified() throws IOException {
        return Files.readAllLines(SENTENCES).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(" => ", 2))
                .map(parts -> DynamicTest.dynamicTest(
                        parts[0], () -> assertThat(read(parts[0])).isEqualTo(parts[1])));
    }

    private static String read(String sentence) {
        String mentions = BuiltInReader.get().read(sentence, Nesting.LONGEST).stream()
                .map(mention -> mention.label() + " " + mention.status().key())
                .collect(Collectors.joining("; "));
        return mentions.isEmpty() ? "-" : mentions;
    }
}
