package org.hoofbeat.diseases.plain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the word lists beside this class: one entry a line, columns separated by tabs, {@code #} for remarks. */
final class Resources {
    private Resources() {}

    static Set<String> words(String file) {
        return lines(file).stream().collect(Collectors.toUnmodifiableSet());
    }

    /** The first two columns, in the file's order. */
    static Map<String, String> pairs(String file) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String line : lines(file)) {
            String[] columns = line.split("\t");
            if (columns.length < 2 || pairs.put(columns[0], columns[1]) != null) {
                throw new IllegalStateException(file + ": \"" + line + "\" lacks a second column or repeats an entry");
            }
        }
        return pairs;
    }

    private static List<String> lines(String file) {
        try (InputStream in = Resources.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the program's own word list " + file + " is missing from its jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own word list " + file + " cannot be read", e);
        }
    }
}
