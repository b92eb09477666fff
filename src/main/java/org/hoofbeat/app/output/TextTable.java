package org.hoofbeat.app.output;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * Columns that line up, for people at a terminal. A column whose name begins with {@code >} is aligned to the right; lines
 * between rows may stand outside of the columns.
 */
public final class TextTable {
    private static final String GAP = "  ";

    private final List<String> names;
    private final List<Line> lines = new ArrayList<>();

    private sealed interface Line {
        record Row(List<String> cells) implements Line {}

        record Remark(String text) implements Line {}
    }

    private TextTable(List<String> names) {
        this.names = names;
    }

    /** An empty table with these columns. */
    public static TextTable of(String... names) {
        return new TextTable(List.of(names));
    }

    /** Adds a row, which has as many cells as there are columns. */
    public void row(String... cells) {
        if (cells.length != names.size()) {
            throw new IllegalArgumentException("a row of " + cells.length + " cells under " + names.size() + " names");
        }
        lines.add(new Line.Row(List.of(cells)));
    }

    /** Adds a line that belongs to the row above. */
    public void remark(String text) {
        lines.add(new Line.Remark(text));
    }

    /** Writes the names and all lines. */
    public void print(PrintWriter out) {
        int[] widths = new int[names.size()];
        for (int column = 0; column < widths.length; column++) {
            widths[column] = width(column);
        }
        print(out, names.stream().map(TextTable::plain).toList(), widths);
        for (Line line : lines) {
            switch (line) {
                case Line.Row(List<String> cells) -> print(out, cells, widths);
                case Line.Remark(String text) -> out.println(text);
            }
        }
    }

    private int width(int column) {
        int width = length(plain(names.get(column)));
        for (Line line : lines) {
            if (line instanceof Line.Row(List<String> cells)) {
                width = Math.max(width, length(cells.get(column)));
            }
        }
        return width;
    }

    private void print(PrintWriter out, List<String> cells, int[] widths) {
        var text = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String padding = " ".repeat(widths[column] - length(cells.get(column)));
            boolean right = names.get(column).startsWith(">");
            text.append(column == 0 ? "" : GAP)
                    .append(right ? padding : "")
                    .append(cells.get(column))
                    .append(right ? "" : padding);
        }
        out.println(text.toString().stripTrailing());
    }

    private static String plain(String name) {
        return name.startsWith(">") ? name.substring(1) : name;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
