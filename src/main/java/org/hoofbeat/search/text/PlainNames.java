package org.hoofbeat.search.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Names that families use and the sources do not list ({@code floppy baby}), by the identifier of what they mean. They are
 * ours, kept in {@code plain-names.tsv} beside this class: identifier, tab, name.
 */
public final class PlainNames {
    private static final String FILE = "plain-names.tsv";

    private final Map<String, List<String>> byId;

    private PlainNames(Map<String, List<String>> byId) {
        this.byId = byId;
    }

    /** Reads the list. */
    public static PlainNames load() {
        Map<String, List<String>> byId = new HashMap<>();
        for (String line : lines(FILE)) {
            String[] cells = line.split("\t");
            if (cells.length != 2) {
                throw new IllegalStateException(FILE + " holds a line without one tab: " + line);
            }
            byId.computeIfAbsent(cells[0], _ -> new ArrayList<>()).add(cells[1]);
        }
        return new PlainNames(byId);
    }

    /** Identifiers of the things that have plain names here. */
    public Set<String> ids() {
        return Collections.unmodifiableSet(byId.keySet());
    }

    /** Plain names of this thing; empty where we have none. */
    public List<String> listFor(String id) {
        return byId.getOrDefault(id, List.of());
    }

    /** The lines of a list beside this class that say something: neither blank nor a comment. */
    static List<String> lines(String file) {
        try (InputStream in = Objects.requireNonNull(PlainNames.class.getResourceAsStream(file), file);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException cause) {
            throw new UncheckedIOException("the list " + file + " inside the program cannot be read", cause);
        }
    }
}
