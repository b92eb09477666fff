package org.hoofbeat.questions.identifiers;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.hoofbeat.search.text.Folding;

/** Countries and their parts, as they are attached to a place. Names of countries in five languages come from the JDK. */
final class Regions {
    private static final Set<String> COUNTRIES = countries();
    private static final Set<String> STATES = WordSets.read("states");
    private static final Set<String> CODES = WordSets.read("state-codes");
    private static final int LONGEST = 5;

    private Regions() {}

    private static Set<String> countries() {
        Set<String> names = new HashSet<>(WordSets.read("countries"));
        for (String country : Locale.getISOCountries()) {
            for (String language : new String[] {"en", "es", "de", "fr", "pt"}) {
                names.add(Folding.fold(Locale.of("", country).getDisplayCountry(Locale.of(language))));
            }
        }
        return Set.copyOf(names);
    }

    /** How many words from here name a country; 0 for none. */
    static int isCountry(int word, Passage passage) {
        return passage.isCapital(word) || passage.word(word).length() > 3
                ? passage.phraseAt(word, COUNTRIES, LONGEST)
                : 0;
    }

    /** How many words from here name a part of a country; 0 for none. */
    static int isState(int word, Passage passage) {
        return passage.isCapital(word) || passage.word(word).length() > 4 ? passage.phraseAt(word, STATES, 3) : 0;
    }

    /** How many words from here name a country or a part of one, in full or as a code; 0 for none. */
    static int isCountryOrState(int word, Passage passage) {
        int named = Math.max(isCountry(word, passage), isState(word, passage));
        boolean code = passage.shape(word) == Shape.CAPITALS && CODES.contains(passage.word(word));
        return named == 0 && code ? 1 : named;
    }

    /** How large the place is that these words name together; 0 for none. */
    static int placeClass(int first, int last, Passage passage) {
        return passage.placeClass(first, last);
    }
}
