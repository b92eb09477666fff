package org.hoofbeat.model.editorial;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whom people may turn to. The order is that of the page. */
public enum ContactKind {
    HELP_LINE,
    ORGANISATION,
    CENTRE;

    private final String key = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** How addresses, the database and the message bundles name it. */
    public String key() {
        return key;
    }

    /** The kind with this key. */
    public static Optional<ContactKind> findByKey(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
    }
}
