package org.hoofbeat.search.trials;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hoofbeat.model.trials.Piece;
import org.hoofbeat.model.trials.Pieces;

/**
 * What becomes of a field of studies in the index, worked out once for all studies.
 *
 * @param piece the field of studies
 * @param number its place in the catalogue, from 0
 * @param field where its values go; empty where they are not searched
 * @param size where the number of its items goes; empty where it is no list
 * @param areas the digests that its words belong to
 */
record FieldPlan(Piece piece, int number, String field, String size, int areas) {
    private static final List<FieldPlan> ALL = all();
    private static final Map<String, FieldPlan> BY_NAME =
            ALL.stream().collect(Collectors.toUnmodifiableMap(plan -> plan.piece.name(), plan -> plan));

    static FieldPlan of(Piece piece) {
        FieldPlan plan = BY_NAME.get(piece.name());
        if (plan == null) {
            throw new IllegalArgumentException(piece.name() + " is not in the catalogue of fields");
        }
        return plan;
    }

    boolean isSearched() {
        return !field.isEmpty();
    }

    /** Names of the fields with these numbers, one space between them. */
    static String namesOf(BitSet numbers) {
        return numbers.stream().mapToObj(number -> ALL.get(number).piece.name()).collect(Collectors.joining(" "));
    }

    private static List<FieldPlan> all() {
        List<FieldPlan> all = new ArrayList<>();
        for (Piece piece : Pieces.all().list()) {
            all.add(new FieldPlan(
                    piece,
                    all.size(),
                    StudyFields.isSearched(piece) ? StudyFields.of(piece) : "",
                    piece.list() ? StudyFields.sizeOf(piece) : "",
                    Digests.areasOf(piece)));
        }
        return List.copyOf(all);
    }
}
