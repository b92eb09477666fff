package org.hoofbeat.sources;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A tab-separated outside file with a header line: columns are found by name, in whatever order the file has them, and every
 * row has as many cells as the header.
 */
public final class SourceTable {
    private final SourceLines lines;
    private final Map<String, Integer> columns = new HashMap<>();
    private String[] cells = {};
    private int width;

    private SourceTable(SourceLines lines) {
        this.lines = lines;
    }

    /**
     * Reads up to and including the header.
     *
     * @param comments receives each line before the header that begins with {@code #}, without that sign
     * @param required names of the columns that the caller cannot do without
     * @throws MalformedSourceException when the file has no header or the header lacks a required column
     */
    public static SourceTable open(SourceText text, Consumer<String> comments, String... required) {
        var table = new SourceTable(new SourceLines(text));
        table.readHeader(comments, required);
        return table;
    }

    /** Goes to the next row; false at the end. */
    public boolean advance() {
        do {
            if (!lines.advance()) {
                return false;
            }
        } while (lines.line().isEmpty() || lines.line().startsWith("#"));
        cells = split(lines.line());
        if (cells.length != width) {
            throw lines.malformed("found " + cells.length + " columns; expected " + width + ", as in the header");
        }
        return true;
    }

    /** The position of a column that is required and therefore present. */
    public int column(String name) {
        Integer position = columns.get(name);
        if (position == null) {
            throw new IllegalArgumentException(
                    "no column " + name + " was asked for when " + lines.file() + " was opened");
        }
        return position;
    }

    /** The position of a column that some files have, -1 where this one does not. */
    public int optionalColumn(String name) {
        return columns.getOrDefault(name, -1);
    }

    /** A cell of the current row, without white space around it; empty for column -1. */
    public String cell(int column) {
        return column < 0 ? "" : cells[column].strip();
    }

    /** Where the table is, for complaints. */
    public SourceLines lines() {
        return lines;
    }

    private void readHeader(Consumer<String> comments, String... required) {
        while (lines.advance()) {
            if (lines.line().startsWith("#")) {
                comments.accept(lines.line().substring(1));
            } else if (!lines.line().isBlank()) {
                indexHeader(required);
                return;
            }
        }
        throw new MalformedSourceException(
                lines.file(), "found no header; expected a tab-separated one with " + String.join(", ", required));
    }

    private void indexHeader(String... required) {
        String[] names = split(lines.line());
        width = names.length;
        for (int i = 0; i < width; i++) {
            columns.putIfAbsent(names[i].strip(), i);
        }
        List<String> missing = new ArrayList<>();
        for (String name : required) {
            if (!columns.containsKey(name)) {
                missing.add(name);
            }
        }
        if (!missing.isEmpty()) {
            throw lines.malformed("the header has no column " + String.join(", ", missing)
                    + "; expected a tab-separated header with it");
        }
    }

    private static String[] split(String line) {
        return line.split("\t", -1);
    }
}
