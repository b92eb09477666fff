package org.hoofbeat.sources.hgnc;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.Gene;
import org.hoofbeat.sources.MalformedSourceException;
import org.hoofbeat.sources.Rejection;
import org.hoofbeat.sources.SourceTable;
import org.hoofbeat.sources.SourceText;

/** Reads {@code hgnc_complete_set.txt}: tab-separated, lists inside a cell separated by bars, such cells in quotes. */
public final class HgncReader {
    private final SourceTable table;

    private HgncReader(SourceTable table) {
        this.table = table;
    }

    /**
     * Reads the file to its end; genes whose entry was withdrawn are passed over.
     *
     * @param rejections receives rows without a usable identifier or symbol
     * @throws MalformedSourceException when a column is missing or a row has the wrong number of cells
     */
    public static void read(SourceText text, Consumer<Gene> genes, Consumer<Rejection> rejections) {
        var reader = new HgncReader(SourceTable.open(text, _ -> {}, "hgnc_id", "symbol", "name"));
        int status = reader.table.optionalColumn("status");
        while (reader.table.advance()) {
            if (reader.table.cell(status).contains("Withdrawn")) {
                continue;
            }
            reader.readRow(genes, rejections);
        }
    }

    private void readRow(Consumer<Gene> genes, Consumer<Rejection> rejections) {
        Optional<Curie> id = Curie.findIn(cell("hgnc_id"))
                .filter(curie -> curie.prefix().equals("HGNC") && curie.local().matches("\\d{1,9}"));
        String symbol = cell("symbol");
        if (id.isEmpty() || symbol.isEmpty()) {
            rejections.accept(table.lines()
                    .rejection("hgnc_id \"" + cell("hgnc_id") + "\", symbol \"" + symbol
                            + "\": expected HGNC:number and a symbol"));
            return;
        }
        genes.accept(new Gene(
                id.get(),
                symbol,
                cell("name"),
                Stream.concat(list("alias_symbol"), list("prev_symbol"))
                        .distinct()
                        .filter(alias -> !alias.equals(symbol))
                        .toList(),
                codes(),
                list("mgd_id").flatMap(mgi -> Curie.findIn(mgi).stream()).toList()));
    }

    private List<Curie> codes() {
        return Stream.of(
                        prefixed("NCBIGENE", "entrez_id"),
                        prefixed("OMIM", "omim_id"),
                        prefixed("ORPHA", "orphanet"),
                        prefixed("ENSEMBL", "ensembl_gene_id"))
                .flatMap(codes -> codes)
                .toList();
    }

    private Stream<Curie> prefixed(String prefix, String column) {
        return list(column).flatMap(code -> Curie.findIn(prefix + ":" + code).stream());
    }

    private Stream<String> list(String column) {
        return Arrays.stream(cell(column).split("\\|")).map(String::strip).filter(part -> !part.isEmpty());
    }

    private String cell(String column) {
        String cell = table.cell(table.optionalColumn(column));
        boolean quoted = cell.length() >= 2 && cell.startsWith("\"") && cell.endsWith("\"");
        return quoted ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
    }
}
