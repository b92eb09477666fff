package org.hoofbeat.phenotype.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.hoofbeat.phenotype.InputIssue;
import org.hoofbeat.phenotype.similarity.Measure;

/**
 * Diseases, and perhaps a patient, side by side.
 *
 * @param columns the diseases in the order given, then the patient
 * @param sections all rows, none cut off, by body system
 * @param likeness similarity of every column to every other one by {@code measure}; symmetric
 * @param measure how {@code likeness} was measured
 * @param leftOut identifiers that did not become a column
 * @param issues what was noticed about the patient's findings
 * @param groupsAreLoaded whether the pack has links between diseases, so that groups can be opened
 */
public record Comparison(
        List<Column> columns,
        List<Section> sections,
        List<List<Double>> likeness,
        Measure measure,
        List<LeftOut> leftOut,
        List<InputIssue> issues,
        boolean groupsAreLoaded) {

    public Comparison {
        columns = List.copyOf(columns);
        sections = List.copyOf(sections);
        likeness = likeness.stream().map(List::copyOf).toList();
        leftOut = List.copyOf(leftOut);
        issues = List.copyOf(issues);
    }

    /** All rows, body system after body system. */
    public List<Row> rows() {
        return sections.stream().flatMap(section -> section.rows().stream()).toList();
    }

    /**
     * What distinguishes these diseases: the rows that tell them apart best, whatever their body system. A general sign that
     * the favoured disease only has through a special case is left out, the special case being a row itself.
     */
    public List<Row> mostTelling(int most) {
        return rows().stream()
                .filter(row -> row.tellsApart() > 0 && !row.isOnlyImplied())
                .sorted(RowOrder.TELLS_APART.comparator())
                .limit(most)
                .toList();
    }

    /** What all diseases here have, the commonest first. */
    public List<Row> shared(int most) {
        List<Integer> diseases = IntStream.range(0, columns.size())
                .filter(i -> columns.get(i) instanceof Column.OfDisease)
                .boxed()
                .toList();
        return rows().stream()
                .filter(row -> diseases.stream().allMatch(i -> row.cells().get(i) instanceof Cell.Present))
                .sorted(Comparator.comparingDouble((Row row) -> leastShare(row, diseases))
                        .reversed()
                        .thenComparing(row -> row.sign().id()))
                .limit(most)
                .toList();
    }

    private static double leastShare(Row row, List<Integer> columns) {
        return columns.stream()
                .mapToDouble(i -> row.cells().get(i).share())
                .min()
                .orElse(0);
    }
}
