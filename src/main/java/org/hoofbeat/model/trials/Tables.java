package org.hoofbeat.model.trials;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the tables that lie beside these classes: one row a line, columns divided by tabs, # before remarks. */
final class Tables {
    private Tables() {}

    static List<String[]> read(String file, int columns) {
        try (InputStream in = Objects.requireNonNull(Tables.class.getResourceAsStream(file), file);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> (line + "\t".repeat(columns)).split("\t", -1))
                    .toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(file + " cannot be read", cause);
        }
    }
}
