package org.hoofbeat.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A password in a file of its own: its first line. */
final class PasswordFile {
    private PasswordFile() {}

    /**
     * @param setting that names the file, for the message
     * @throws SettingsException when it cannot be read
     */
    static String read(String setting, String file) {
        try (Stream<String> lines = Files.lines(Path.of(file))) {
            return lines.findFirst().orElse("").strip();
        } catch (IOException unreadable) {
            throw new SettingsException(
                    "%s: %s cannot be read: %s".formatted(setting, file, unreadable.getMessage()), unreadable);
        }
    }
}
