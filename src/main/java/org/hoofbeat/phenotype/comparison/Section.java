package org.hoofbeat.phenotype.comparison;

import java.util.List;
import org.hoofbeat.phenotype.similarity.SignName;

/**
 * The rows of one body system; a sign that belongs to several stands in the one that every list puts it under ({@link
 * org.hoofbeat.model.knowledge.MainBodySystem}).
 *
 * @param bodySystem a direct child of "Phenotypic abnormality"
 * @param rows at least one
 */
public record Section(SignName bodySystem, List<Row> rows) {
    public Section {
        rows = List.copyOf(rows);
    }
}
