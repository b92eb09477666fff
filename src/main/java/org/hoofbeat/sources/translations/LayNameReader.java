package org.hoofbeat.sources.translations;

import java.util.Optional;
import java.util.function.Consumer;
import org.hoofbeat.model.Curie;
import org.hoofbeat.sources.MalformedSourceException;
import org.hoofbeat.sources.Rejection;
import org.hoofbeat.sources.SourceTable;
import org.hoofbeat.sources.SourceText;

/**
 * Reads {@code layperson-synonyms.tsv}, the answer to a SPARQL query: addresses in angle brackets, texts in quotes.
 */
public final class LayNameReader {
    private static final String HPO = "<http://purl.obolibrary.org/obo/HP_";

    private LayNameReader() {}

    /**
     * Reads the file to its end.
     *
     * @param rejections receives rows without a usable term or name
     * @throws MalformedSourceException when a column is missing or a row has the wrong number of cells
     */
    public static void read(SourceText text, Consumer<LayName> names, Consumer<Rejection> rejections) {
        SourceTable table = SourceTable.open(text, _ -> {}, "?term", "?layperson");
        int term = table.column("?term");
        int name = table.column("?layperson");
        while (table.advance()) {
            Optional<Curie> id = id(table.cell(term));
            String plain = unquote(table.cell(name));
            if (id.isPresent() && !plain.isBlank()) {
                names.accept(new LayName(id.get(), plain));
            } else {
                rejections.accept(table.lines()
                        .rejection(table.cell(term) + " " + table.cell(name)
                                + ": expected <http://purl.obolibrary.org/obo/HP_…> and a name"));
            }
        }
    }

    private static Optional<Curie> id(String cell) {
        return cell.startsWith(HPO) && cell.endsWith(">")
                ? Curie.findIn("HP:" + cell.substring(HPO.length(), cell.length() - 1))
                : Optional.empty();
    }

    /** Takes quotes, a language tag behind them and backslashes away. */
    private static String unquote(String cell) {
        int end = cell.lastIndexOf('"');
        return cell.startsWith("\"") && end > 0 ? cell.substring(1, end).replaceAll("\\\\(.)", "$1") : cell;
    }
}
