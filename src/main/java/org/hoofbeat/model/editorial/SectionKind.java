package org.hoofbeat.model.editorial;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Under which heading of a disease's page a text stands. The order is that of the page. */
public enum SectionKind {
    SUMMARY,
    URGENT_CARE,
    SYMPTOMS,
    FREQUENCY,
    CAUSE,
    INHERITANCE,
    DIAGNOSIS,
    TREATMENT,
    OUTLOOK,
    PREVENTION,
    LIVING_WITH,
    RESEARCH,
    IN_DEPTH,
    OTHER;

    private final String key = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** How addresses, the database and the message bundles name it, for instance {@code urgent-care}. */
    public String key() {
        return key;
    }

    /** The kind with this key. */
    public static Optional<SectionKind> findByKey(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
    }
}
