package org.hoofbeat.app;

import java.nio.file.Path;
import org.hoofbeat.store.desk.DeskDatabase;
import org.hoofbeat.store.desk.DeskKey;
import org.hoofbeat.store.desk.DeskPlace;

/**
 * Where what people write is kept. Empty texts stand for what was not set.
 *
 * @param url of a PostgreSQL database; empty for the file in the data directory
 * @param passwordFile a file whose first line is the password
 * @param keyFile the key that seals secrets; empty for the one in the data directory
 */
record DeskSettings(String url, String user, String password, String passwordFile, String keyFile) {

    DeskSettings {
        if (!url.isEmpty() && !url.startsWith("jdbc:postgresql:")) {
            throw new SettingsException(
                    "database.url (or HOOFBEAT_DATABASE_URL) must start with jdbc:postgresql:, such as jdbc:postgresql://db.example.org/hoofbeat");
        }
        if (!password.isEmpty() && !passwordFile.isEmpty()) {
            throw new SettingsException("database.password and database.password-file exclude each other; keep one");
        }
    }

    /** Opens the desk of a data directory. */
    DeskDatabase open(DataDirectory directory) {
        return DeskDatabase.open(place(directory), key(directory));
    }

    DeskPlace place(DataDirectory directory) {
        return url.isEmpty()
                ? new DeskPlace.File(directory.deskDatabase())
                : new DeskPlace.Server(url, user, readPassword());
    }

    DeskKey key(DataDirectory directory) {
        return DeskKey.open(keyPath(directory));
    }

    Path keyPath(DataDirectory directory) {
        return keyFile.isEmpty() ? directory.secrets().resolve("desk.key") : Path.of(keyFile);
    }

    private String readPassword() {
        return passwordFile.isEmpty() ? password : PasswordFile.read("database.password-file", passwordFile);
    }

    /** Passwords do not belong into logs. */
    @Override
    public String toString() {
        return "DeskSettings[url=%s]".formatted(url);
    }
}
