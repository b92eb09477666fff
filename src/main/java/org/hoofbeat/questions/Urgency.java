package org.hoofbeat.questions;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Finds words that call for help at once, in every language at the same time. A word too many costs a line on the page, one too
 * few may cost more; so nothing is understood here, only found.
 */
public final class Urgency {
    private static final String TABLE = "urgency.tsv";

    private final List<Kind> kinds;

    private record Kind(String name, Pattern words) {}

    private Urgency(List<Kind> kinds) {
        this.kinds = kinds;
    }

    /** The words that come with the program. */
    public static Urgency load() {
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Urgency.class.getResourceAsStream(TABLE), TABLE), StandardCharsets.UTF_8))) {
            return new Urgency(in.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", 2))
                    .map(cells -> new Kind(cells[0], pattern(cells[1])))
                    .toList());
        } catch (IOException failed) {
            throw new UncheckedIOException("the program lacks its " + TABLE, failed);
        }
    }

    /** The kinds of urgent words in a text, without repetition, the gravest first. */
    public List<String> of(String text) {
        String folded = fold(text);
        return kinds.stream()
                .filter(kind -> kind.words.matcher(folded).find())
                .map(Kind::name)
                .distinct()
                .toList();
    }

    /** A line of the table: phrases separated by bars; a star stands for the rest of a word. */
    private static Pattern pattern(String phrases) {
        String alternatives = fold(phrases.replace("|", " bar ").replace("*", " star "))
                .strip()
                .replace(" star ", "\\p{L}* ")
                .replaceAll(" star$", "\\\\p{L}*")
                .replace(" bar ", "|");
        return Pattern.compile("(?<= )(?:" + alternatives + ")(?= )");
    }

    private static String fold(String text) {
        return " "
                + Normalizer.normalize(text, Normalizer.Form.NFD)
                        .replaceAll("[\\p{M}'\u2019]", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip()
                + " ";
    }
}
