package org.hoofbeat.web.api.wire.facts;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.hoofbeat.diseases.StatedTerm;

/** A term that sources state about a disease, with everything they say. */
@Schema(name = "StatedTerm", description = "A term that sources state about a disease, with everything they say.")
public record StatedTermAnswer(
        String id,
        String label,

        @Schema(description = "The plain word for it; empty where there is none.")
        String plainLabel,

        @Schema(description = "How often, over all statements.")
        PooledAnswer frequency,

        List<StatementAnswer> statements) {

    static StatedTermAnswer of(StatedTerm stated) {
        return new StatedTermAnswer(
                stated.name().id().toString(),
                stated.name().label(),
                stated.name().plain(),
                PooledAnswer.of(stated.frequency()),
                stated.statements().stream().map(StatementAnswer::of).toList());
    }

    static List<StatedTermAnswer> list(List<StatedTerm> stated) {
        return stated.stream().map(StatedTermAnswer::of).toList();
    }
}
