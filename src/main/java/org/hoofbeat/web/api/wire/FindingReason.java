package org.hoofbeat.web.api.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.phenotype.Contribution;

/** What one finding says for or against one disease. */
@Schema(description = "What one finding of the patient says for or against the disease.")
public record FindingReason(
        @Schema(description = "The finding, after cleaning.")
        String id,

        String label,
        @Schema(allowableValues = {"observed", "excluded"}) String status,

        @Schema(
                description = "How the finding meets what is known of the disease.",
                allowableValues = {
                    "same",
                    "disease-is-more-special",
                    "disease-is-more-general",
                    "shared-ancestor",
                    "unexplained",
                    "ruled-out-by-source"
                })
        String match,

        @Schema(description = "The disease's annotated term that the finding meets; at most one.")
        List<Named> matched,

        @Schema(description = "The ancestor that both share, where they are not the same term; at most one.")
        List<Named> through,

        @Schema(description = "How often the disease has the matched term, pooled over its sources.")
        HowOften frequency,

        @Schema(description = "The share of patients, 0 to 1, that the ranker reckons with.")
        double share,

        @Schema(description = "The share, 0 to 1, that it expects over all diseases.")
        double background,

        @Schema(description = "Where it is said.") List<String> references,

        @Schema(description = "Natural log; above 0 speaks for the disease, below 0 against it.")
        double logLikelihoodRatio) {

    static FindingReason of(Contribution contribution, Knowledge knowledge) {
        Named term = Named.term(contribution.finding().term(), knowledge);
        return new FindingReason(
                term.id(),
                term.label(),
                key(contribution.finding().status()),
                key(contribution.match()),
                named(contribution.matched(), knowledge),
                named(contribution.through(), knowledge),
                HowOften.of(contribution.frequency()),
                contribution.share(),
                contribution.background(),
                contribution.references(),
                contribution.logLikelihoodRatio());
    }

    private static List<Named> named(List<Curie> terms, Knowledge knowledge) {
        return terms.stream().map(term -> Named.term(term, knowledge)).toList();
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
