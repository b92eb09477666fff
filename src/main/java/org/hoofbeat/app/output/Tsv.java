package org.hoofbeat.app.output;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Tab-separated values as all commands write them (decision "TSV"): a header line, UTF-8, LF, one space for what breaks. */
public final class Tsv {
    private final PrintWriter out;
    private final int columns;

    private Tsv(PrintWriter out, int columns) {
        this.out = out;
        this.columns = columns;
    }

    /** Writes the header line. */
    public static Tsv withHeader(PrintWriter out, String... names) {
        var tsv = new Tsv(out, names.length);
        tsv.row((Object[]) names);
        return tsv;
    }

    /** Writes one row, which has as many values as the header. */
    public void row(Object... values) {
        row(Arrays.asList(values));
    }

    /** Writes one row, which has as many values as the header. */
    public void row(List<?> values) {
        if (values.size() != columns) {
            throw new IllegalArgumentException("a row of " + values.size() + " values under " + columns + " names");
        }
        out.print(values.stream().map(Tsv::cell).collect(Collectors.joining("\t")));
        out.print('\n');
    }

    private static String cell(Object value) {
        return String.valueOf(value).replaceAll("[\\t\\r\\n\\u0085\\u2028\\u2029]+", " ");
    }
}
