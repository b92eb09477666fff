package org.hoofbeat.model.people;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What an account may do. The order is one of growing rights: whoever reviews may also write, whoever administers may do
 * both.
 */
public enum Role {
    /** Writes sections and answers questions. */
    SPECIALIST,
    /** Also publishes sections. */
    REVIEWER,
    /** Also manages accounts, keys and imports. */
    ADMINISTRATOR;

    /** The name on the command line, in addresses and in the database. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether an account of this role may do what the other role may. */
    public boolean includes(Role other) {
        return compareTo(other) >= 0;
    }

    /** The role of that {@link #key}; empty where there is none. */
    public static Optional<Role> findByKey(String key) {
        return Arrays.stream(values()).filter(role -> role.key().equals(key)).findFirst();
    }
}
