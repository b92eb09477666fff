package org.hoofbeat.phenotype.similarity;

import java.util.List;
import org.hoofbeat.model.Curie;

/**
 * A disease that is like another one.
 *
 * @param disease its row among the diseases that have a page
 * @param id its canonical identifier
 * @param label its name
 * @param score by the measure that was asked for
 * @param because what they have in common, the most telling first; none of these implies another
 */
public record SimilarDisease(int disease, Curie id, String label, double score, List<SharedSign> because) {
    public SimilarDisease {
        because = List.copyOf(because);
    }
}
