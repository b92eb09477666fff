package org.hoofbeat.phenotype.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Decides on the status of findings by the words around them, in the manner of NegEx and ConText (Chapman et al., A simple
 * algorithm for identifying negated findings and diseases in discharge summaries, J Biomed Inform 34, 2001; Harkema et al.,
 * ConText, J Biomed Inform 42, 2009): a phrase reaches from where it stands to the end of the sentence, the next "but", or a
 * new subject; a phrase after the finding reaches back to the last comma. Words of a finding are no such phrase themselves.
 * A heading reaches to the next heading.
 */
final class StatusRules {
    private static final int REACH = 24;
    private static final int REACH_NEAR = 6;
    private static final int REACH_BACK = 8;
    private static final int LONGEST_HEADING = 5;
    private static final int NONE = -1;

    private final Phrases<Cue> phrases = new Phrases<>();
    private final Phrases<Boolean> headings = new Phrases<>();
    private final Relatives relatives = new Relatives();

    StatusRules() {
        for (WordLists.Line line : WordLists.read("status.tsv").lines()) {
            phrases.add(line.cells().get(1), Cue.read(line));
        }
        for (String heading : List.of(
                "family history",
                "family hx",
                "fh",
                "fhx",
                "fam hx",
                "family",
                "antecedentes familiares",
                "antécédents familiaux")) {
            headings.add(heading, true);
        }
    }

    /**
     * For each word the phrases that reach it: where the first word of the phrase is, -1 for none.
     *
     * @param negated by a negation
     * @param family by a relative
     * @param uncertain by a doubt
     * @param length how many words the phrase at a place has
     */
    record Reach(int[] negated, int[] family, int[] uncertain, byte[] length) {}

    /**
     * Finds what reaches where.
     *
     * @param taken which words belong to a finding
     */
    Reach reach(TokenList tokens, boolean[] taken) {
        int n = tokens.size;
        var reach = new Reach(filled(n), filled(n), filled(n), new byte[n]);
        int negation = NONE;
        int kin = NONE;
        int doubt = NONE;
        int heading = NONE;
        for (int i = 0; i < n; i++) {
            if (tokens.gap[i] == TokenList.STOP || tokens.gap[i] == TokenList.DOUBT) {
                negation = NONE;
                kin = NONE;
                doubt = NONE;
            }
            if (tokens.is(i, TokenList.LINE)) {
                heading = headingAt(tokens, i, heading, reach);
            }
            if (tokens.gap[i] == TokenList.DOUBT) {
                doubt = i;
                reach.length[i] = 0;
            }
            int length = 1;
            for (Phrases.Found<Cue> found : phrases.at(tokens, i)) {
                if (isTaken(taken, i, found.length())) {
                    continue;
                }
                length = found.length();
                reach.length[i] = (byte) length;
                switch (found.meaning().effect()) {
                    case NEGATED -> {
                        if (found.meaning().after()) {
                            reachBack(tokens, i, reach.negated);
                        } else if (found.meaning().near()) {
                            reachNear(tokens, i, reach.negated);
                        } else {
                            negation = i;
                        }
                    }
                    case UNCERTAIN -> {
                        if (found.meaning().after()) {
                            reachBack(tokens, i, reach.uncertain);
                        } else {
                            doubt = i;
                        }
                    }
                    case FAMILY -> kin = i;
                    case NONE -> negation = negation == i ? NONE : negation;
                    case END -> {
                        negation = NONE;
                        doubt = NONE;
                        kin = endsKin(tokens, i, kin) ? NONE : kin;
                    }
                }
            }
            int kinLength = relatives.at(tokens, i);
            if (kinLength > 0) {
                kin = i;
                length = Math.max(length, kinLength);
                reach.length[i] = (byte) length;
            }
            for (int j = i; j < Math.min(n, i + length); j++) {
                reach.negated[j] = Math.max(reach.negated[j], inReach(negation, j));
                reach.family[j] = kin != NONE ? kin : heading;
                reach.uncertain[j] = Math.max(reach.uncertain[j], inReach(doubt, j));
            }
            i += length - 1;
        }
        return reach;
    }

    private static int inReach(int phrase, int place) {
        return phrase != NONE && place - phrase <= REACH ? phrase : NONE;
    }

    /** "He" and "patient" end what was said of kin; "had" does not. */
    private static boolean endsKin(TokenList tokens, int place, int kin) {
        return kin != NONE && place - kin > 3 && tokens.gap[place] >= TokenList.COMMA;
    }

    /**
     * The heading that a line stands under. One that has words beside it rules its own line only, one that stands alone all
     * lines up to the next heading.
     */
    private int headingAt(TokenList tokens, int line, int before, Reach reach) {
        for (int i = line; i < Math.min(tokens.size, line + LONGEST_HEADING); i++) {
            if (i > line && tokens.gap[i] == TokenList.STOP) {
                break;
            }
            if (tokens.is(i, TokenList.COLON)) {
                List<Phrases.Found<Boolean>> family = headings.at(tokens, line);
                if (!family.isEmpty() && line + family.getFirst().length() == i + 1) {
                    reach.length[line] = (byte) family.getFirst().length();
                    return line;
                }
                return NONE;
            }
        }
        return before != NONE && standsAlone(tokens, before + reach.length[before]) ? before : NONE;
    }

    private static boolean standsAlone(TokenList tokens, int after) {
        return after < tokens.size && tokens.is(after, TokenList.LINE);
    }

    private static void reachBack(TokenList tokens, int phrase, int[] reached) {
        for (int i = phrase - 1; i >= 0 && phrase - i <= REACH_BACK; i--) {
            // "Fever: none"
            if (tokens.gap[i + 1] >= TokenList.COMMA && !tokens.is(i, TokenList.COLON)) {
                break;
            }
            reached[i] = phrase;
        }
    }

    private static void reachNear(TokenList tokens, int phrase, int[] reached) {
        for (int i = phrase + 1; i < tokens.size && i - phrase <= REACH_NEAR; i++) {
            if (tokens.gap[i] >= TokenList.COMMA) {
                break;
            }
            reached[i] = phrase;
        }
    }

    private static boolean isTaken(boolean[] taken, int from, int length) {
        for (int i = from; i < from + length; i++) {
            if (taken[i]) {
                return true;
            }
        }
        return false;
    }

    private static int[] filled(int size) {
        int[] none = new int[size];
        Arrays.fill(none, NONE);
        return none;
    }

    /** The phrases that decided, as word ranges: first word and how many. */
    static List<int[]> decided(Reach reach, int place) {
        List<int[]> words = new ArrayList<>();
        for (int phrase : new int[] {reach.negated[place], reach.family[place], reach.uncertain[place]}) {
            if (phrase != NONE) {
                words.add(new int[] {phrase, reach.length[phrase]});
                break;
            }
        }
        return words;
    }

    static Status status(Reach reach, int place) {
        if (reach.negated[place] != NONE) {
            return Status.NEGATED;
        }
        if (reach.family[place] != NONE) {
            return Status.FAMILY;
        }
        return reach.uncertain[place] != NONE ? Status.UNCERTAIN : Status.OBSERVED;
    }
}
