package org.hoofbeat.web.pages;

import java.util.BitSet;
import java.util.stream.IntStream;
import org.hoofbeat.model.knowledge.Knowledge;

/**
 * How much a pack knows, as the first page says it. Counted once.
 *
 * @param diseases diseases with a page
 * @param withSigns those of them that at least one sign is known of
 * @param signs signs and symptoms in use
 * @param genes genes that are linked to a disease
 * @param date the date of the newest source
 */
public record PackFigures(int diseases, int withSigns, int signs, int genes, String date) {

    /** The figures of a pack. */
    static PackFigures of(Knowledge knowledge) {
        var annotated = new BitSet();
        for (int row = 0; row < knowledge.annotations().size(); row++) {
            if (knowledge.annotations().isPhenotype(row)) {
                annotated.set(knowledge.sourceDiseases().disease()[knowledge.sourceOf(row)]);
            }
        }
        return new PackFigures(
                knowledge.diseases().size(),
                annotated.cardinality(),
                (int) IntStream.range(0, knowledge.terms().size())
                        .filter(row -> !knowledge.terms().isObsolete(row)
                                && knowledge.hierarchy().isPhenotype(row))
                        .count(),
                (int) IntStream.range(0, knowledge.genes().size())
                        .filter(row -> knowledge.genes().diseases().count(row) > 0)
                        .count(),
                knowledge.manifest().date());
    }
}
