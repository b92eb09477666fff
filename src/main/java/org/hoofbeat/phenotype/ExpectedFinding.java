package org.hoofbeat.phenotype;

import java.util.List;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.Frequency;

/**
 * A sign that a disease often has and that was not reported for the patient.
 *
 * @param term the sign
 * @param frequency how often the disease has it, pooled over its sources
 * @param references where it is said
 * @param logLikelihoodRatio natural log, at most 0: how much its not being reported speaks against the disease
 */
public record ExpectedFinding(Curie term, Frequency frequency, List<String> references, double logLikelihoodRatio) {
    public ExpectedFinding {
        references = List.copyOf(references);
    }
}
