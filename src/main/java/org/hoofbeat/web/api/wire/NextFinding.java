package org.hoofbeat.web.api.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.phenotype.NextQuestion;

/** A finding worth asking about. */
@Schema(description = "A finding worth asking about or looking for, because it would tell the first candidates apart.")
public record NextFinding(
        String id,
        String label,

        @Schema(description = "Expected drop, in bits, of the uncertainty among the first candidates.")
        double expectedGain,

        @Schema(description = "Source diseases that its presence would move up, the most favoured first.")
        List<String> favours) {

    /** The finding to ask about. */
    public static NextFinding of(NextQuestion question, Knowledge knowledge) {
        Named term = Named.term(question.term(), knowledge);
        return new NextFinding(
                term.id(),
                term.label(),
                question.expectedGain(),
                question.favours().stream().map(Curie::toString).toList());
    }
}
