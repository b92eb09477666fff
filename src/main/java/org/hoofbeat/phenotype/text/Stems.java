package org.hoofbeat.phenotype.text;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a word is reduced to so that its forms meet. There are two depths: the <i>lemma</i> drops the plural and British
 * spelling ({@code tumours}, {@code tumor}), the <i>root</i> also drops what makes a noun of an adjective or the other way
 * round ({@code hypoplastic}, {@code hypoplasia}; {@code delayed}, {@code delay}).
 *
 * <p>Both are rules on the ending, in the manner of Porter (An algorithm for suffix stripping, Program 14(3), 1980), with the
 * Greek and Latin endings of medicine. A root is no word; it is only ever compared with other roots.
 */
final class Stems {
    private static final int SHORT = 3;
    private static final int PASSES = 4;

    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("feet", "foot"),
            Map.entry("teeth", "tooth"),
            Map.entry("children", "child"),
            Map.entry("women", "woman"),
            Map.entry("men", "man"),
            Map.entry("swollen", "swelling"),
            Map.entry("lost", "loss"),
            Map.entry("lose", "loss"),
            Map.entry("loses", "loss"),
            Map.entry("losing", "loss"),
            Map.entry("fell", "fall"),
            Map.entry("phalanges", "phalanx"),
            Map.entry("phalangeal", "phalanx"),
            Map.entry("phalange", "phalanx"),
            Map.entry("metastases", "metastasis"),
            Map.entry("pelves", "pelvis"),
            Map.entry("testes", "testis"),
            Map.entry("halluces", "hallux"),
            Map.entry("cortices", "cortex"),
            Map.entry("indices", "index"),
            Map.entry("viscera", "viscus"),
            Map.entry("diabetes", "diabetes"),
            Map.entry("rabies", "rabies"),
            Map.entry("caries", "caries"),
            Map.entry("herpes", "herpes"),
            Map.entry("scabies", "scabies"),
            Map.entry("calves", "calf"),
            Map.entry("anomaly", "abnormality"),
            Map.entry("anomalies", "abnormality"),
            Map.entry("anomalous", "abnormal"),
            Map.entry("neoplasm", "neoplasia"),
            Map.entry("neoplasms", "neoplasia"),
            Map.entry("limbic", "limbicsystem"),
            Map.entry("spoke", "speech"),
            Map.entry("spoken", "speech"),
            Map.entry("grew", "growth"),
            Map.entry("overgrown", "overgrowth"),
            Map.entry("breathless", "breathlessness"));

    /** Spellings that differ between Britain and America, and between Latin and English. */
    private static final List<String[]> SPELLINGS = List.of(
            pair("ae", "e"),
            pair("oe", "e"),
            pair("our", "or"),
            pair("isation", "ization"),
            pair("yse", "yze"),
            pair("leuc", "leuk"),
            pair("sulph", "sulf"),
            pair("grey", "gray"),
            pair("fibre", "fiber"),
            pair("centre", "center"),
            pair("ageing", "aging"),
            pair("ophthalmo", "ophtalmo"),
            pair("ophthalmi", "ophtalmi"),
            pair("naev", "nev"));

    /** Ending, what it becomes, and how many letters must be left before it; the first that fits is taken. */
    private static final List<Ending> ENDINGS = List.of(
            ending("plastic", "plas", 1),
            ending("oid", "", 3),
            ending("us", "", 3),
            ending("plasia", "plas", 1),
            ending("trophic", "troph", 1),
            ending("trophied", "troph", 1),
            ending("epsy", "ept", 2),
            ending("omatous", "om", 3),
            ending("ematous", "em", 2),
            ending("itis", "it", 3),
            ending("itic", "it", 3),
            ending("osis", "ot", 3),
            ending("esis", "et", 3),
            ending("ysis", "yt", 2),
            ending("asis", "at", 3),
            ending("ization", "iz", 4),
            ending("ized", "iz", 4),
            ending("ised", "iz", 4),
            ending("izing", "iz", 4),
            ending("ize", "iz", 4),
            ending("ification", "if", 2),
            ending("ified", "if", 2),
            ending("ically", "", 4),
            ending("atory", "", 4),
            ending("ation", "", 4),
            ending("ative", "", 4),
            ending("ated", "", 4),
            ending("ating", "", 4),
            ending("ability", "", 4),
            ending("ical", "", 4),
            ending("iness", "", 3),
            ending("eness", "", 3),
            ending("ness", "", 3),
            ending("ening", "", 4),
            ending("ened", "", 4),
            ending("istic", "", 3),
            ending("istic", "", 4),
            ending("ement", "", 4),
            ending("ment", "", 4),
            ending("ency", "en", 3),
            ending("ence", "en", 3),
            ending("ent", "en", 4),
            ending("ancy", "an", 3),
            ending("ance", "an", 3),
            ending("ant", "an", 4),
            ending("ious", "", 4),
            ending("eous", "", 4),
            ending("ous", "", 4),
            ending("ities", "", 4),
            ending("ity", "", 4),
            ending("ism", "", 3),
            ending("ist", "", 5),
            ending("ive", "", 4),
            ending("able", "", 4),
            ending("ible", "", 4),
            ending("ial", "", 3),
            ending("ual", "", 4),
            ending("ally", "", 4),
            ending("ics", "", 4),
            ending("ic", "", 4),
            ending("al", "", 3),
            ending("ion", "", 3),
            ending("ia", "", 3),
            ending("ing", "", 4),
            ending("ied", "", 3),
            ending("ed", "", 3),
            ending("ly", "", 5),
            ending("ate", "", 5),
            ending("y", "", 4),
            ending("e", "", 3),
            ending("a", "", 4),
            ending("o", "", 4));

    /** The same by their last letter, each list in the order above. */
    private static final Map<Character, List<Ending>> BY_LAST_LETTER =
            ENDINGS.stream().collect(Collectors.groupingBy(ending -> ending.text.charAt(ending.text.length() - 1)));

    private Stems() {}

    private record Ending(String text, String replacement, int least) {}

    /** The lemma of a folded word, which may be the word itself. */
    static String lemma(String word) {
        String irregular = IRREGULAR.get(word);
        if (irregular != null) {
            return irregular;
        }
        if (word.length() <= SHORT) {
            return word;
        }
        return american(singular(word));
    }

    /** The root of a lemma. */
    static String root(String lemma) {
        String root = lemma;
        for (int pass = 0; pass < PASSES; pass++) {
            String next = strip(root);
            if (next.equals(root)) {
                break;
            }
            root = next;
        }
        return undoubled(root);
    }

    private static String strip(String word) {
        if (word.length() <= SHORT) {
            return word;
        }
        for (Ending ending : BY_LAST_LETTER.getOrDefault(word.charAt(word.length() - 1), List.of())) {
            int left = word.length() - ending.text.length();
            if (left >= ending.least && word.endsWith(ending.text)) {
                return word.substring(0, left) + ending.replacement;
            }
        }
        return word;
    }

    private static String undoubled(String root) {
        int last = root.length() - 1;
        return last >= SHORT && root.charAt(last) == root.charAt(last - 1) ? root.substring(0, last) : root;
    }

    private static String american(String word) {
        String spelled = word;
        for (String[] pair : SPELLINGS) {
            if (spelled.length() > 4 && spelled.contains(pair[0])) {
                spelled = spelled.replace(pair[0], pair[1]);
            }
        }
        if (spelled.endsWith("ise") && spelled.length() > 6) {
            spelled = spelled.substring(0, spelled.length() - 3) + "ize";
        }
        return spelled;
    }

    private static String singular(String word) {
        int n = word.length();
        if (word.endsWith("ies") && n > 4) {
            return word.substring(0, n - 3) + "y";
        }
        if (word.endsWith("oses") && n > 6 || word.endsWith("yses")) {
            return word.substring(0, n - 2) + "is";
        }
        if (word.endsWith("sses") || word.endsWith("xes") || word.endsWith("ches") || word.endsWith("shes")) {
            return word.substring(0, n - 2);
        }
        if (word.endsWith("omata")) {
            return word.substring(0, n - 2);
        }
        if (word.endsWith("ae") && n > 4) {
            return word.substring(0, n - 1);
        }
        if (word.endsWith("i") && n > 4 && !isVowel(word.charAt(n - 2)) && !word.endsWith("semi")) {
            return word.substring(0, n - 1) + "us";
        }
        boolean plural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
        return plural ? word.substring(0, n - 1) : word;
    }

    private static boolean isVowel(char letter) {
        return "aeiou".indexOf(letter) >= 0;
    }

    private static String[] pair(String from, String to) {
        return new String[] {from, to};
    }

    private static Ending ending(String text, String replacement, int least) {
        return new Ending(text, replacement, least);
    }
}
