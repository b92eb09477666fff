package org.hoofbeat.phenotype.comparison;

import java.util.List;
import java.util.Set;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.FindingSet;
import org.hoofbeat.phenotype.similarity.Measure;
import org.hoofbeat.phenotype.similarity.ProfileMeasure;

/**
 * What to compare.
 *
 * @param diseases any identifiers of diseases, in the order of the columns
 * @param expanded those of them (as given) that are to be shown with their special cases
 * @param findings a patient's findings, for a last column; empty for none
 * @param measure how alike the columns are
 * @param order how rows are sorted within their body system
 */
public record ComparisonRequest(
        List<Curie> diseases, Set<Curie> expanded, FindingSet findings, Measure measure, RowOrder order) {

    public ComparisonRequest {
        diseases = List.copyOf(diseases);
        expanded = Set.copyOf(expanded);
    }

    /** The plain question: how do these diseases differ? */
    public static ComparisonRequest of(List<Curie> diseases) {
        return new ComparisonRequest(
                diseases, Set.of(), FindingSet.empty(), ProfileMeasure.OVERLAP, RowOrder.TELLS_APART);
    }

    /** The same with a patient beside the diseases. */
    public ComparisonRequest withFindings(FindingSet findings) {
        return new ComparisonRequest(diseases, expanded, findings, measure, order);
    }

    /** The same with these diseases opened into their special cases. */
    public ComparisonRequest withExpanded(Set<Curie> expanded) {
        return new ComparisonRequest(diseases, expanded, findings, measure, order);
    }

    /** The same by another measure. */
    public ComparisonRequest withMeasure(Measure measure) {
        return new ComparisonRequest(diseases, expanded, findings, measure, order);
    }

    /** The same in another order. */
    public ComparisonRequest withOrder(RowOrder order) {
        return new ComparisonRequest(diseases, expanded, findings, measure, order);
    }
}
