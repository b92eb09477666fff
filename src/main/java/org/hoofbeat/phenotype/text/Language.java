package org.hoofbeat.phenotype.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The languages that notes are read in. Which one a note is in is told by its smallest words. */
enum Language {
    ENGLISH("en", "the of and with was is has had in no he she his her at for an to not"),
    SPANISH("es", "el la los las de del y con en que se por una un su al no sin presenta tiene paciente desde"),
    FRENCH("fr", "le la les de du des et avec en que une un sur au est pas sans dans il elle chez depuis");

    /** A note in another language is not always recognised by its first words alone. */
    private static final int LOOKED_AT = 2000;

    private final String code;
    private final Set<Long> small = new HashSet<>();

    Language(String code, String words) {
        this.code = code;
        for (String word : words.split(" ")) {
            small.add(Hash.of(word));
        }
    }

    /** As in the pack's translations. */
    String code() {
        return code;
    }

    /** The language of a text, of those on offer; the first of equals. */
    static Language of(TokenList tokens, List<Language> offered) {
        Language best = offered.getFirst();
        int most = -1;
        for (Language language : offered) {
            int count = 0;
            for (int i = 0; i < Math.min(tokens.size, LOOKED_AT); i++) {
                count += language.small.contains(tokens.hash[i]) ? 1 : 0;
            }
            // Scattered foreign words do not make a text foreign: another language must be clearly ahead.
            if (count > most + (language == ENGLISH ? 0 : 1)) {
                most = count;
                best = language;
            }
        }
        return best;
    }
}
