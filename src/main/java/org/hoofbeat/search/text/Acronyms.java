package org.hoofbeat.search.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The initials that people use for a disease's long name: {@code CF} for cystic fibrosis, {@code EDS} for Ehlers-Danlos
 * syndrome and its types. Sources list few of them, so they are computed.
 */
public final class Acronyms {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 7;
    private static final int SHORTEST_WITHOUT_LAST = 3;
    private static final Set<String> OFTEN_LEFT_OUT = Set.of("disease", "syndrome", "disorder");
    private static final Set<String> UNSPOKEN =
            Set.of("of", "the", "and", "with", "due", "to", "in", "by", "type", "a");

    private Acronyms() {}

    /**
     * The initials of a whole name, with and without a "disease", "syndrome" or "disorder" at its end ({@code VHL}, {@code
     * CMT}); lower case, two to seven letters.
     */
    public static Set<String> ofWhole(String name) {
        Set<String> found = new LinkedHashSet<>();
        addAll(Folding.words(Folding.fold(name)), found);
        return found;
    }

    /** The initials of the part of a name that kinds of one disease share: what stands before the first comma or "type". */
    public static Set<String> ofBeginning(String name) {
        int comma = name.indexOf(',');
        List<String> words = Folding.words(Folding.fold(comma > 0 ? name.substring(0, comma) : name));
        int type = words.indexOf("type");
        Set<String> found = new LinkedHashSet<>();
        addAll(type > 0 ? words.subList(0, type) : words, found);
        found.removeAll(ofWhole(name));
        return found;
    }

    private static void addAll(List<String> words, Set<String> found) {
        add(words, SHORTEST, found);
        if (!words.isEmpty() && OFTEN_LEFT_OUT.contains(words.getLast())) {
            add(words.subList(0, words.size() - 1), SHORTEST_WITHOUT_LAST, found);
        }
    }

    private static void add(List<String> words, int shortest, Set<String> found) {
        String initials = initials(words);
        if (initials.length() >= shortest && initials.length() <= LONGEST) {
            found.add(initials);
        }
    }

    /** First letters of the words that count; a number at the end is kept whole, as in {@code sca27}. */
    private static String initials(List<String> words) {
        StringBuilder out = new StringBuilder();
        for (String word : words) {
            if (UNSPOKEN.contains(word)) {
                continue;
            }
            out.append(Character.isDigit(word.charAt(0)) ? word : word.substring(0, word.offsetByCodePoints(0, 1)));
        }
        return out.toString();
    }
}
