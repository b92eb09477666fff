package org.hoofbeat.diseases.plain;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hoofbeat.model.Curie;

/** Where plain names come from: our own list, the simplest synonym, and patterns. See the package's description. */
final class PlainWords {
    private static final double HARDEST = 2.2;
    private static final int LONGEST = 9;
    private static final double PER_WORD = 0.12;
    private static final double SAME_AS_LABEL = 0.4;

    private final Map<Integer, String> own;
    private final Set<String> unkind;
    private final PlainRewriting rewriting;

    private PlainWords(Map<Integer, String> own, Set<String> unkind, PlainRewriting rewriting) {
        this.own = own;
        this.unkind = unkind;
        this.rewriting = rewriting;
    }

    static PlainWords english() {
        Map<Integer, String> own = new HashMap<>();
        Resources.pairs("signs.tsv")
                .forEach((id, plain) -> own.put(Integer.valueOf(Curie.parse(id).local()), plain));
        return new PlainWords(Map.copyOf(own), Resources.words("unkind.txt"), PlainRewriting.english());
    }

    /** The name in our own list. */
    Optional<String> findOwn(int number) {
        return Optional.ofNullable(own.get(number));
    }

    /** The easiest of these synonyms; empty where all are hard, long or unkind. */
    Optional<String> simplest(String label, Stream<String> synonyms) {
        return synonyms.filter(this::isKind)
                .filter(text -> hardness(text) <= HARDEST && words(text).size() <= LONGEST)
                .min(Comparator.comparingDouble((String text) -> effort(text, label))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Plain words by pattern; {@code names} gives the plain name of the sign with a label in lower case. */
    Optional<String> rewrite(String label, Function<String, Optional<String>> names) {
        return rewriting.rewrite(label.toLowerCase(Locale.ROOT), names);
    }

    private boolean isKind(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return unkind.stream().noneMatch(lower::contains);
    }

    /** Short and simple is easy; a medical name that is marked as a lay one too spares the reader a second word. */
    private static double effort(String text, String label) {
        return hardness(text) + words(text).size() * PER_WORD - (text.equalsIgnoreCase(label) ? SAME_AS_LABEL : 0);
    }

    /** Syllables per word. */
    private static double hardness(String text) {
        List<String> words = words(text);
        return words.isEmpty()
                ? Double.MAX_VALUE
                : words.stream().mapToInt(ReadingGrade::syllables).sum() / (double) words.size();
    }

    private static List<String> words(String text) {
        return ReadingGrade.words(text);
    }
}
