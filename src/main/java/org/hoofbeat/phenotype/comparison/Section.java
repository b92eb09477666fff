package org.hoofbeat.phenotype.comparison;

import java.util.List;
import org.hoofbeat.phenotype.similarity.SignName;

/**
 * The rows of one body system. A sign that belongs to several is in the one that holds most rows of the comparison.
 *
 * @param bodySystem a direct child of "Phenotypic abnormality"
 * @param rows at least one
 */
public record Section(SignName bodySystem, List<Row> rows) {
    public Section {
        rows = List.copyOf(rows);
    }
}
