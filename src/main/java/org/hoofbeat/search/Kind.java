package org.hoofbeat.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be searched for; each kind has a collection of its own in the index. */
public enum Kind {
    /** Diseases that have a page. */
    DISEASES,
    /** Terms of the Human Phenotype Ontology that are in use: signs, symptoms, modes of inheritance, onsets. */
    TERMS,
    /** Human genes. */
    GENES;

    /** The kind's name in commands, addresses and collections: {@code diseases}, {@code terms}, {@code genes}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with this name, letter case aside. */
    public static Optional<Kind> findByKey(String key) {
        return Arrays.stream(values())
                .filter(kind -> kind.key().equalsIgnoreCase(key))
                .findFirst();
    }
}
