package org.hoofbeat.phenotype;

import java.util.List;
import java.util.Optional;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.Finding;
import org.hoofbeat.model.Frequency;
import org.hoofbeat.phenotype.evidence.EvidenceSource;

/**
 * What one finding of the patient says for or against one disease.
 *
 * @param finding the finding, after cleaning
 * @param match how it meets what is known of the disease
 * @param matched the disease's annotated term that it meets; at most one
 * @param through the ancestor that both share, where they are not the same term; at most one
 * @param source whose statements it rests on: the disease's own rows, the same Orphanet entity's, those of relatives, its name
 * @param frequency how often the disease has {@code matched}, pooled over its sources
 * @param share the share of patients, 0 to 1, that the ranker reckons with
 * @param background the share of patients, 0 to 1, that it expects over all diseases
 * @param references where it is said
 * @param logLikelihoodRatio natural log; above 0 speaks for the disease, below 0 against it
 */
public record Contribution(
        Finding finding,
        Match match,
        List<Curie> matched,
        List<Curie> through,
        EvidenceSource source,
        Frequency frequency,
        double share,
        double background,
        List<String> references,
        double logLikelihoodRatio) {

    /** How a finding meets what is known of a disease. */
    public enum Match {
        /** The disease is annotated with the same term. */
        SAME,
        /** The disease is annotated with a special case of the finding. */
        DISEASE_IS_MORE_SPECIAL,
        /** The disease is annotated with a more general term than the finding. */
        DISEASE_IS_MORE_GENERAL,
        /** They meet only in a common ancestor. */
        SHARED_ANCESTOR,
        /** Nothing about the disease explains the finding. */
        UNEXPLAINED,
        /** The sources say that people with the disease do not have it. */
        RULED_OUT_BY_SOURCE
    }

    public Contribution {
        matched = List.copyOf(matched);
        through = List.copyOf(through);
        references = List.copyOf(references);
    }

    /** The disease's annotated term that the finding meets. */
    public Optional<Curie> findMatched() {
        return matched.stream().findFirst();
    }

    /** The ancestor through which they meet, where it is not the finding itself. */
    public Optional<Curie> findThrough() {
        return through.stream().findFirst();
    }
}
