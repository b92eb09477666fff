package org.hoofbeat.web.api.wire.facts;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.hoofbeat.model.Frequency;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.phenotype.carriers.Carrier;
import org.hoofbeat.web.api.wire.HowOften;
import org.hoofbeat.web.api.wire.Named;

/** A disease that has a term. */
@Schema(description = "A disease that has the term or a special case of it.")
public record TermCarrier(
        @Schema(example = "MONDO:0007947") String id,
        String label,

        @Schema(description = "The special case that its sources state, where it is not the term itself; at most one.")
        List<Named> as,

        @Schema(description = "How often, over all its sources.")
        HowOften frequency,

        @Schema(description = "Where it is said.") List<String> references) {

    /** A disease that has a sign. */
    public static TermCarrier of(Carrier carrier, Knowledge knowledge) {
        Named disease = Named.disease(carrier.disease(), knowledge);
        return new TermCarrier(
                disease.id(),
                disease.label(),
                carrier.special()
                        ? List.of(Named.term(knowledge.terms().id(carrier.sign().term()), knowledge))
                        : List.of(),
                HowOften.of(carrier.sign().frequency()),
                carrier.sign().references(knowledge));
    }

    /** A disease of which a source states a term that is no sign. */
    public static TermCarrier stating(int disease, Knowledge knowledge) {
        Named named = Named.disease(disease, knowledge);
        return new TermCarrier(named.id(), named.label(), List.of(), HowOften.of(new Frequency.Unstated()), List.of());
    }
}
