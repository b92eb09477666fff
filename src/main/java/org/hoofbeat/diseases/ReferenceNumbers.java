package org.hoofbeat.diseases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hoofbeat.model.knowledge.AnnotationTable;

/** Gives the references of one page their numbers, in the order in which the page uses them. */
final class ReferenceNumbers {
    private final AnnotationTable annotations;
    private final Map<Integer, Reference> byRow = new LinkedHashMap<>();

    ReferenceNumbers(AnnotationTable annotations) {
        this.annotations = annotations;
    }

    /** The references of an annotation row. */
    List<Reference> of(int annotation) {
        return IntStream.range(
                        annotations.references().starts()[annotation],
                        annotations.references().starts()[annotation + 1])
                .mapToObj(i -> number(annotations.references().values()[i]))
                .toList();
    }

    /** All that were used, by number. */
    List<Reference> listUsed() {
        return List.copyOf(byRow.values());
    }

    private Reference number(int row) {
        Reference known = byRow.get(row);
        if (known == null) {
            known = Reference.of(byRow.size() + 1, annotations.reference().get(row));
            byRow.put(row, known);
        }
        return known;
    }
}
