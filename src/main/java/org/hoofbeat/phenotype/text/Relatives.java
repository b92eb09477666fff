package org.hoofbeat.phenotype.text;

import java.util.HashSet;
import java.util.Set;

/** Finds where a text begins to speak of a relative rather than of the patient. */
final class Relatives {
    private final Set<Long> relatives = words("relative");
    private final Set<Long> whose = words("whose");
    private final Set<Long> has = words("has");
    private final Set<Long> articles = words("article");
    private final Set<Long> tellers = words("teller");

    /** How many words that speak of a relative begin at a place: "his mother", "maternal uncle had"; 0 for none. */
    int at(TokenList tokens, int place) {
        if (!relatives.contains(tokens.hash[place])) {
            return 0;
        }
        boolean told = tellsAt(tokens, place + 1) || tellsAt(tokens, place + 2);
        if (told) {
            return 0;
        }
        boolean owned = place > 0 && tokens.gap[place] == TokenList.SPACE && whose.contains(tokens.hash[place - 1]);
        // Notes say "mother had"; "the mother had" is how reports speak of their patients.
        boolean having =
                (place == 0 || tokens.gap[place] >= TokenList.COMMA || !articles.contains(tokens.hash[place - 1]))
                        && place + 1 < tokens.size
                        && tokens.gap[place + 1] == TokenList.SPACE
                        && has.contains(tokens.hash[place + 1]);
        return owned || having ? 1 : 0;
    }

    private boolean tellsAt(TokenList tokens, int place) {
        return place < tokens.size && tokens.gap[place] <= TokenList.HYPHEN && tellers.contains(tokens.hash[place]);
    }

    private static Set<Long> words(String kind) {
        Set<Long> words = new HashSet<>();
        for (WordLists.Line line : WordLists.read("relatives.tsv").ofKind(kind)) {
            for (String word : line.words()) {
                words.add(Hash.of(java.text.Normalizer.normalize(word, java.text.Normalizer.Form.NFKD)
                        .replaceAll("\\p{M}", "")));
            }
        }
        return words;
    }
}
