package org.hoofbeat.phenotype.text;

import java.util.Arrays;

/**
 * Phrases that hold a name of a term and hardly ever mean it, from the list beside this class. Some only speak of the whole
 * phrase ("absence of seizures" is no absence seizure, and yet about seizures); with the others every mention inside falls.
 */
final class FalseFriends {
    private static final String WHOLE = "whole";

    private final Phrases<Boolean> phrases = new Phrases<>();

    FalseFriends() {
        WordLists.read("false-friends.tsv")
                .lines()
                .forEach(line -> phrases.add(
                        line.kind(),
                        line.cells().size() > 1 && line.cells().get(1).equals(WHOLE)));
    }

    /**
     * Where a text has such phrases.
     *
     * @param inside words of phrases that hold no mention at all
     * @param end for the first word of a phrase that is none as a whole, the word after it; else -1
     */
    record Marked(boolean[] inside, int[] end) {
        /** Whether the words from one to another are no mention. A mention that goes beyond a phrase is one all the same. */
        boolean excludes(int first, int last) {
            if (end[first] == last + 1) {
                return true;
            }
            for (int i = first; i <= last; i++) {
                if (!inside[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    Marked mark(TokenList tokens) {
        var marked = new Marked(new boolean[tokens.size], new int[tokens.size]);
        Arrays.fill(marked.end, -1);
        for (int i = 0; i < tokens.size; i++) {
            for (Phrases.Found<Boolean> found : phrases.at(tokens, i)) {
                int end = i + found.length();
                if (found.meaning()) {
                    marked.end[i] = end;
                } else {
                    Arrays.fill(marked.inside, i, end, true);
                }
            }
        }
        return marked;
    }
}
