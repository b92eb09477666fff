package org.hoofbeat.phenotype.comparison;

import java.util.List;
import org.hoofbeat.phenotype.similarity.SignName;

/**
 * One sign across all columns.
 *
 * @param sign the sign
 * @param cells one a column, in their order
 * @param tellsApart how much knowing whether a patient has it is expected to say about which of the diseases it is, all being
 *     equally likely before: 0 (nothing) to 1 (halves them), in bits; 0 with fewer than two diseases
 * @param favours places of the disease columns that its presence speaks for, the most favoured first
 */
public record Row(SignName sign, List<Cell> cells, double tellsApart, List<Integer> favours) {
    public Row {
        cells = List.copyOf(cells);
        favours = List.copyOf(favours);
    }

    /** The greatest share of any column that has the sign, 0 where none has. */
    public double greatestShare() {
        return cells.stream()
                .filter(Cell.Present.class::isInstance)
                .mapToDouble(Cell::share)
                .max()
                .orElse(0);
    }

    /** Whether the disease it favours most has it only through a special case. */
    boolean isOnlyImplied() {
        return favours.stream()
                .limit(1)
                .anyMatch(first -> cells.get(first) instanceof Cell.Present present
                        && !present.through().isEmpty());
    }

    /** How many columns have the sign. */
    public long countPresent() {
        return cells.stream().filter(Cell.Present.class::isInstance).count();
    }
}
