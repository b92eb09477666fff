package org.hoofbeat.model.knowledge;

import java.util.List;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.Gene;

/**
 * Human genes, one row each, ascending by number, and which source diseases they are linked to.
 *
 * @param number the digits of the HGNC identifier; for a gene that HGNC's list does not have, its NCBI Gene number, negative
 * @param symbol approved symbols
 * @param name approved names
 * @param aliasStart where each gene's other symbols begin in the next column; one entry more than there are genes
 * @param alias other and earlier symbols
 * @param codeStart where each gene's codes in other systems begin in the next column
 * @param code identifiers as text (NCBI Gene, OMIM, Orphanet, Ensembl)
 * @param orthologueStart where each gene's mouse orthologues begin in the next column
 * @param orthologue {@code MGI:…} identifiers as text
 * @param diseases rows in {@link SourceDiseaseTable} that the gene is linked to
 */
public record GeneTable(
        int[] number,
        TextColumn symbol,
        TextColumn name,
        int[] aliasStart,
        TextColumn alias,
        int[] codeStart,
        TextColumn code,
        int[] orthologueStart,
        TextColumn orthologue,
        ListColumn diseases) {

    /** How many genes there are. */
    public int size() {
        return number.length;
    }

    /** The identifier of a row. */
    public Curie id(int row) {
        return number[row] > 0
                ? new Curie("HGNC", Integer.toString(number[row]))
                : new Curie("NCBIGENE", Integer.toString(-number[row]));
    }

    /** One row as a value. */
    public Gene get(int row) {
        return new Gene(
                id(row),
                symbol.get(row),
                name.get(row),
                alias.list(aliasStart[row], aliasStart[row + 1]),
                curies(code, codeStart, row),
                curies(orthologue, orthologueStart, row));
    }

    private static List<Curie> curies(TextColumn column, int[] starts, int row) {
        return column.list(starts[row], starts[row + 1]).stream()
                .map(Curie::parse)
                .toList();
    }
}
