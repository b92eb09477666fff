package org.hoofbeat.web.api.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.OptionalInt;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.knowledge.Knowledge;

/**
 * Anything that has an identifier and a name.
 *
 * @param id the identifier
 * @param label the name; the identifier again where the pack has none
 */
@Schema(description = "An identifier with its name.")
public record Named(String id, String label) {

    /** A term of the ontology as it was given: a merged term keeps its own identifier beside the name it goes by now. */
    public static Named term(Curie id, Knowledge knowledge) {
        OptionalInt row = knowledge.terms().findRow(id);
        return new Named(
                id.toString(), row.isPresent() ? knowledge.terms().label().get(row.getAsInt()) : id.toString());
    }

    /** A term of the ontology, by row. */
    static Named term(int row, Knowledge knowledge) {
        return new Named(
                knowledge.terms().id(row).toString(), knowledge.terms().label().get(row));
    }

    /** A disease that has a page, by row. */
    public static Named disease(int row, Knowledge knowledge) {
        return new Named(
                knowledge.diseases().id().get(row), knowledge.diseases().label().get(row));
    }

    /** A source's disease, by row. */
    static Named sourceDisease(int row, Knowledge knowledge) {
        return new Named(
                knowledge.sourceDiseases().id().get(row),
                knowledge.sourceDiseases().label().get(row));
    }
}
