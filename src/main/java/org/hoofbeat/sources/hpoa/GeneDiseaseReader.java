package org.hoofbeat.sources.hpoa;

import java.util.Optional;
import java.util.function.Consumer;
import org.hoofbeat.model.Curie;
import org.hoofbeat.sources.MalformedSourceException;
import org.hoofbeat.sources.Rejection;
import org.hoofbeat.sources.SourceTable;
import org.hoofbeat.sources.SourceText;

/**
 * Reads which gene belongs to which disease from {@code genes_to_phenotype.txt}, whose rows repeat each pair once for every
 * sign of the disease; a pair is handed out once for each run of equal rows, so the caller still has to drop repetitions.
 */
public final class GeneDiseaseReader {
    private GeneDiseaseReader() {}

    /**
     * Reads the file to its end.
     *
     * @param rejections receives rows whose gene or disease is no identifier
     * @throws MalformedSourceException when a column is missing or a row has the wrong number of cells
     */
    public static void read(SourceText text, Consumer<GeneDisease> links, Consumer<Rejection> rejections) {
        SourceTable table = SourceTable.open(text, _ -> {}, "ncbi_gene_id", "gene_symbol", "disease_id");
        int gene = table.column("ncbi_gene_id");
        int symbol = table.column("gene_symbol");
        int disease = table.column("disease_id");
        String previous = "";
        while (table.advance()) {
            String pair = table.cell(gene) + "\t" + table.cell(disease);
            if (pair.equals(previous)) {
                continue;
            }
            previous = pair;
            Optional<Curie> diseaseId = Curie.findIn(table.cell(disease));
            Optional<Curie> geneId = geneId(table.cell(gene));
            if (diseaseId.isPresent() && geneId.isPresent()) {
                links.accept(new GeneDisease(geneId.get(), table.cell(symbol), diseaseId.get()));
            } else {
                rejections.accept(table.lines()
                        .rejection("gene \"" + table.cell(gene) + "\", disease \"" + table.cell(disease)
                                + "\": expected an NCBI gene number and a disease identifier"));
            }
        }
    }

    /** Older files write the bare number, newer ones {@code NCBIGene:2200}. */
    private static Optional<Curie> geneId(String cell) {
        return Curie.findIn(cell.indexOf(':') < 0 ? "NCBIGENE:" + cell : cell)
                .filter(id -> id.local().matches("\\d{1,9}"));
    }
}
