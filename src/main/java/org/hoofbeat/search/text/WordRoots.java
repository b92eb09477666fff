package org.hoofbeat.search.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Brings the variants of one word together: British and American spelling ({@code oedema}, {@code edema}), singular and
 * plural ({@code seizures}, {@code seizure}), Roman and Arabic type numbers ({@code type II}, {@code type 2}).
 *
 * <p>A root is a key for comparing, not a word to show: {@code pancreas} has the root {@code pancrea}. That is harmless as
 * long as both sides are brought to their roots, and no two medical words that people must tell apart meet on one root.
 */
public final class WordRoots {
    private static final int SHORTEST_PLURAL = 4;
    private static final Set<String> BEFORE_ROMAN =
            Set.of("type", "typ", "factor", "class", "stage", "grade", "form", "group", "bipolar");
    private static final Map<String, String> ROMAN = Map.ofEntries(
            Map.entry("i", "1"),
            Map.entry("ii", "2"),
            Map.entry("iii", "3"),
            Map.entry("iv", "4"),
            Map.entry("v", "5"),
            Map.entry("vi", "6"),
            Map.entry("vii", "7"),
            Map.entry("viii", "8"),
            Map.entry("ix", "9"),
            Map.entry("x", "10"),
            Map.entry("xi", "11"),
            Map.entry("xii", "12"),
            Map.entry("xiii", "13"));

    private WordRoots() {}

    /** The roots of folded words, in order. */
    public static List<String> roots(List<String> words) {
        List<String> roots = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            String root = root(words.get(i));
            roots.add(i == 0 ? root : rootAfter(words.get(i - 1), words.get(i), root));
        }
        return roots;
    }

    /** The root of a word that stands after another one; {@code alone} is its root elsewhere. */
    static String rootAfter(String before, String word, String alone) {
        return BEFORE_ROMAN.contains(before) ? root(word, true) : alone;
    }

    /** The root of one folded word, wherever it stands. */
    public static String root(String word) {
        return root(word, false);
    }

    /** A folded word in American spelling, its plural left as it is; also right for the beginning of a word. */
    public static String spelling(String word) {
        String w = word;
        if (w.length() < SHORTEST_PLURAL) {
            return w;
        }
        w = w.replace("ae", "e").replace("oe", "e");
        w = w.replace("olour", "olor")
                .replace("umour", "umor")
                .replace("aviour", "avior")
                .replace("dour", "dor");
        w = w.replace("sulph", "sulf").replace("leuc", "leuk").replace("isation", "ization");
        w = endsWith(w, "ise") ? swapEnd(w, 3, "ize") : w;
        w = endsWith(w, "ised") ? swapEnd(w, 4, "ized") : w;
        w = endsWith(w, "yse") ? swapEnd(w, 3, "yze") : w;
        w = endsWith(w, "bre") || endsWith(w, "tre") ? swapEnd(w, 2, "er") : w;
        return w;
    }

    /** Folded words in American spelling, one space between them. */
    static String spellingOfAll(List<String> words) {
        StringBuilder out = new StringBuilder();
        for (String word : words) {
            if (!out.isEmpty()) {
                out.append(' ');
            }
            out.append(spelling(word));
        }
        return out.toString();
    }

    private static String root(String word, boolean numbered) {
        String roman = romanNumber(word, numbered);
        return roman.isEmpty() ? spelling(singular(word)) : roman;
    }

    private static String romanNumber(String word, boolean numbered) {
        String whole = ROMAN.get(word);
        if (whole != null) {
            // A lone i, v or x is a word or a chromosome unless a word like "type" stands before it.
            return numbered || word.length() > 1 ? whole : "";
        }
        if (numbered && word.length() > 1) {
            String number = ROMAN.get(word.substring(0, word.length() - 1));
            return number == null ? "" : number + word.charAt(word.length() - 1);
        }
        return "";
    }

    private static String singular(String word) {
        if (word.length() < SHORTEST_PLURAL) {
            return word;
        }
        if (word.endsWith("ae")) {
            return swapEnd(word, 1, "");
        }
        if (word.endsWith("mata") && word.length() > 5) {
            return swapEnd(word, 2, "");
        }
        if (!word.endsWith("s") || word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
            return word;
        }
        if (word.endsWith("ies")) {
            return swapEnd(word, 3, "y");
        }
        if (word.endsWith("oses") || word.endsWith("yses")) {
            return swapEnd(word, 2, "is");
        }
        if (word.endsWith("ases") && !word.endsWith("eases")) {
            return swapEnd(word, 2, word.endsWith("stases") ? "is" : "e");
        }
        if (word.endsWith("sses") || word.endsWith("xes") || word.endsWith("ches") || word.endsWith("shes")) {
            return swapEnd(word, 2, "");
        }
        return swapEnd(word, 1, "");
    }

    private static boolean endsWith(String word, String ending) {
        return word.length() > ending.length() + 1 && word.endsWith(ending);
    }

    private static String swapEnd(String word, int letters, String ending) {
        return word.substring(0, word.length() - letters) + ending;
    }
}
