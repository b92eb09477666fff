package org.hoofbeat.phenotype.text;

import java.util.Arrays;
import java.util.List;

/**
 * Which finding a statement of age belongs to: those that follow it in its sentence when it begins the sentence or a clause
 * ("At 3 months he developed seizures and …"), else those before it in its clause ("hearing loss since birth").
 */
record OnsetRules(List<Onsets.Found> statements, int[] ofWord) {
    private static final int NONE = -1;
    private static final int REACH = 40;

    static OnsetRules of(List<Onsets.Found> statements, TokenList tokens) {
        int[] ofWord = new int[statements.isEmpty() ? 0 : tokens.size];
        Arrays.fill(ofWord, NONE);
        for (int s = 0; s < statements.size(); s++) {
            Onsets.Found said = statements.get(s);
            int end = said.first() + said.length();
            boolean opens = tokens.gap[said.first()] >= TokenList.COMMA;
            if (opens) {
                int limit = Math.min(tokens.size, end + REACH);
                for (int i = end; i < limit && tokens.gap[i] != TokenList.STOP; i++) {
                    ofWord[i] = s;
                }
            } else {
                for (int i = said.first() - 1; i >= Math.max(0, said.first() - REACH); i--) {
                    ofWord[i] = s;
                    if (tokens.gap[i] >= TokenList.COMMA) {
                        break;
                    }
                }
            }
        }
        return new OnsetRules(statements, ofWord);
    }

    /** The statement about the words from one to another, at most one. */
    List<Onsets.Found> of(int first, int last) {
        if (ofWord.length == 0) {
            return List.of();
        }
        int statement = ofWord[last] != NONE ? ofWord[last] : ofWord[first];
        return statement == NONE ? List.of() : List.of(statements.get(statement));
    }
}
