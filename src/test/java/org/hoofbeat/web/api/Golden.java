package org.hoofbeat.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers that were looked at by a person and are kept beside the tests. Run the tests with
 * {@code -Dhoofbeat.golden=write} to write them anew, and look at what changed before committing it.
 */
@NullMarked
final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/golden/api");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private static final Pattern DECIMALS = Pattern.compile("(?<= : )-?[0-9]+\\.[0-9]+(E-?[0-9]+)?");

    private Golden() {}

    /** Compares an answer, indented, with the file of this name. */
    static void check(String name, String answer) {
        check(name, JSON.readTree(answer));
    }

    /** Compares a value, as JSON and indented, with the file of this name. */
    static void check(String name, Object value) {
        String text = stable(JSON.writeValueAsString(value)) + "\n";
        Path file = FOLDER.resolve(name + ".json");
        try {
            if ("write".equals(System.getProperty("hoofbeat.golden"))) {
                Files.createDirectories(FOLDER);
                Files.writeString(file, text);
            }
            assertThat(text).as("%s (see Golden for how to renew it)", file).isEqualTo(Files.readString(file));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static JsonNode parse(String answer) {
        return JSON.readTree(answer);
    }

    /**
     * The name of a generation follows from the pack's bytes, and the last digits of a sum from the machine; the plain words
     * have tests of their own.
     */
    private static String stable(String text) {
        return DECIMALS.matcher(
                        text.replaceAll("\"(generation|computedSummary|plainLabel)\" : \"[^\"]+\"", "\"$1\" : \"…\""))
                .replaceAll(number -> new BigDecimal(number.group())
                        .setScale(6, RoundingMode.HALF_EVEN)
                        .stripTrailingZeros()
                        .toPlainString());
    }
}
