package org.hoofbeat.phenotype;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntPredicate;
import org.hoofbeat.model.Frequency;
import org.hoofbeat.model.knowledge.AnnotationTable;
import org.hoofbeat.model.knowledge.Knowledge;

/**
 * What the sources of one disease together say about one sign: people counted are added up; where nobody counted, shares
 * and bands are averaged; where nobody says how often, it stays unstated.
 *
 * @param frequency the pooled statement
 * @param references every reference of the pooled rows, in their order
 */
record SignStatements(Frequency frequency, List<String> references) {

    /** Pools the rows of one disease and one term that are not left out; negated rows count nobody as affected. */
    static SignStatements pool(Knowledge knowledge, int[] rows, IntPredicate leftOut) {
        AnnotationTable table = knowledge.annotations();
        int affected = 0;
        int examined = 0;
        List<Frequency> shares = new ArrayList<>();
        for (int row : rows) {
            if (leftOut.test(row) || table.isNegated(row)) {
                continue;
            }
            if (table.examined()[row] > 0) {
                affected += table.affected()[row];
                examined += table.examined()[row];
            } else if (table.frequency(row).share().isPresent()) {
                shares.add(table.frequency(row));
            }
        }
        Frequency pooled = examined > 0 ? new Frequency.Counted(affected, examined) : average(shares);
        List<String> references = java.util.Arrays.stream(rows)
                .filter(row -> !leftOut.test(row))
                .boxed()
                .flatMap(row -> table.references().stream(row).mapToObj(table.reference()::get))
                .distinct()
                .toList();
        return new SignStatements(pooled, references);
    }

    /** The mean of what is stated; what all say alike stays as they say it, so that a band is not shown as a share. */
    private static Frequency average(List<Frequency> stated) {
        if (stated.stream().distinct().count() == 1) {
            return stated.getFirst();
        }
        OptionalDouble mean =
                stated.stream().flatMapToDouble(one -> one.share().stream()).average();
        return mean.isPresent() ? new Frequency.Share(mean.getAsDouble()) : new Frequency.Unstated();
    }

    /** The share of people, 0 to 1, taken at face value; the given one where it is unstated. */
    double shareOr(double unstated) {
        return frequency.share().orElse(unstated);
    }
}
