package org.hoofbeat.web.api.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.phenotype.ExpectedFinding;

/** A sign that the disease often has and that was not reported. */
@Schema(description = "A sign that the disease often has and that was not reported for the patient.")
public record ExpectedSign(
        String id,
        String label,
        HowOften frequency,
        List<String> references,

        @Schema(description = "Natural log, at most 0: how much its not being reported speaks against the disease.")
        double logLikelihoodRatio) {

    static ExpectedSign of(ExpectedFinding expected, Knowledge knowledge) {
        Named term = Named.term(expected.term(), knowledge);
        return new ExpectedSign(
                term.id(),
                term.label(),
                HowOften.of(expected.frequency()),
                expected.references(),
                expected.logLikelihoodRatio());
    }
}
