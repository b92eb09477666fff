package org.hoofbeat.store.desk;

import java.nio.file.Path;

/** Where the desk database is. */
public sealed interface DeskPlace {

    /** How messages name it; never with a password. */
    String name();

    /** A SQLite file, made where it is missing. */
    record File(Path path) implements DeskPlace {
        @Override
        public String name() {
            return path.toString();
        }
    }

    /**
     * A PostgreSQL server, reachable by a JDBC address.
     *
     * @param url such as {@code jdbc:postgresql://db.example.org/hoofbeat}; credentials are not part of it
     */
    record Server(String url, String user, String password) implements DeskPlace {
        @Override
        public String name() {
            // Everything that may hold a secret comes after the question mark.
            return "the database " + url.replaceFirst("\\?.*", "");
        }

        @Override
        public String toString() {
            return name();
        }
    }
}
