package org.hoofbeat.phenotype.text;

import java.util.Locale;

/** What a text says about a finding that it mentions. */
public enum Status {
    /** It is or was there. */
    OBSERVED,
    /** It was looked for and is not there. */
    NEGATED,
    /** Somebody else in the family has it. */
    FAMILY,
    /** It may be there. */
    UNCERTAIN;

    /** The name in outputs: {@code observed}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
