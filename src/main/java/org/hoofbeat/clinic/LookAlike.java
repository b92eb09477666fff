package org.hoofbeat.clinic;

import java.util.List;
import org.hoofbeat.phenotype.comparison.Row;
import org.hoofbeat.phenotype.similarity.SimilarDisease;

/**
 * A disease that could be taken for the one in view.
 *
 * @param disease the disease, how alike the two are and what they share
 * @param apart the signs that tell them apart best; in each row the first cell is that of the disease in view, the second that of
 *     the other
 */
public record LookAlike(SimilarDisease disease, List<Row> apart) {
    public LookAlike {
        apart = List.copyOf(apart);
    }
}
