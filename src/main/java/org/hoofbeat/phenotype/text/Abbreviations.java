package org.hoofbeat.phenotype.text;

import java.util.HashSet;
import java.util.Set;

/**
 * Abbreviations that a text defines itself, "severe combined immunodeficiency (SCID)": the letters in the bracket begin the
 * words before it (Schwartz and Hearst, A simple algorithm for identifying abbreviation definitions, PSB 2003). Further on,
 * the abbreviation means the finding that was named; where it was defined as something else, it means no finding at all.
 */
final class Abbreviations {
    private static final int MOST_LETTERS = 8;
    private static final int MOST_DEFINITIONS = 100;
    private static final int MOST_WORDS = 10;
    private static final int SURE = 99;

    private Abbreviations() {}

    /** Adds readings for defined abbreviations, and takes away those that their definition contradicts. */
    static void apply(TokenList tokens, String text, Candidates all) {
        Set<Long> defined = new HashSet<>();
        for (int i = 1; i < tokens.size; i++) {
            if (tokens.gap[i] == TokenList.BRACKET && isAbbreviation(tokens, i)) {
                int begin = beginOfDefinition(tokens, text, i);
                if (begin >= 0 && defined.size() < MOST_DEFINITIONS && defined.add(tokens.hash[i])) {
                    define(tokens, all, begin, i);
                }
            }
        }
    }

    private static void define(TokenList tokens, Candidates all, int begin, int place) {
        int term = -1;
        int best = 0;
        int count = all.size;
        for (int c = 0; c < count; c++) {
            if (all.last[c] == place - 1 && all.first[c] == begin && all.score[c] > best) {
                best = all.score[c];
                term = all.term[c];
            }
        }
        for (int c = count - 1; c >= 0; c--) {
            boolean same = all.first[c] == all.last[c] && tokens.hash[all.first[c]] == tokens.hash[place];
            if (same && all.term[c] != term && tokens.is(all.first[c], TokenList.CAPITALS)) {
                all.size--;
                all.copy(all.size, c);
            }
        }
        if (term >= 0) {
            for (int i = 0; i < tokens.size; i++) {
                if (tokens.hash[i] == tokens.hash[place] && tokens.is(i, TokenList.CAPITALS)) {
                    all.add(i, i, term, SURE, 1);
                }
            }
        }
    }

    private static boolean isAbbreviation(TokenList tokens, int place) {
        int length = tokens.end[place] - tokens.start[place];
        boolean closed = place + 1 == tokens.size || tokens.gap[place + 1] >= TokenList.COMMA;
        return closed
                && length > 1
                && length <= MOST_LETTERS
                && tokens.is(place, TokenList.CAPITALS)
                && tokens.is(place, TokenList.CAPITAL);
    }

    /**
     * The word at which the long form begins, -1 where there is none: going back from the bracket, every letter of the
     * abbreviation is found, and the first one begins a word.
     */
    private static int beginOfDefinition(TokenList tokens, String text, int place) {
        int earliest = place;
        for (int words = 0; words < MOST_WORDS && earliest > 0; words++) {
            if (words > 0 && tokens.gap[earliest] >= TokenList.COMMA) {
                break;
            }
            earliest--;
        }
        int at = tokens.end[place - 1];
        int word = place - 1;
        for (int letter = tokens.end[place] - 1; letter >= tokens.start[place]; letter--) {
            char wanted = Character.toLowerCase(text.charAt(letter));
            if (!Character.isLetter(wanted)) {
                continue;
            }
            boolean first = letter == tokens.start[place];
            at--;
            while (at >= tokens.start[earliest]
                    && (Character.toLowerCase(text.charAt(at)) != wanted || first && !beginsWord(text, at))) {
                at--;
            }
            if (at < tokens.start[earliest]) {
                return -1;
            }
        }
        while (tokens.start[word] > at) {
            word--;
        }
        return word;
    }

    private static boolean beginsWord(String text, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    }
}
