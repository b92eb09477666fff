package org.hoofbeat.phenotype;

import java.util.List;

/**
 * Why a disease stands where it stands. The contributions, the parts, and the missing expected findings add up to the score.
 *
 * @param disease its place
 * @param contributions one a finding, in the order of the cleaned findings
 * @param expected signs the disease often has that were not reported, the most telling first
 * @param parts what belongs to the disease as a whole
 * @param annotations how many annotation rows the ranker could use; 0 means that the sources say nothing to go by
 */
public record Explanation(
        Ranked disease,
        List<Contribution> contributions,
        List<ExpectedFinding> expected,
        List<ScorePart> parts,
        int annotations) {

    public Explanation {
        contributions = List.copyOf(contributions);
        expected = List.copyOf(expected);
        parts = List.copyOf(parts);
    }

    /** The contributions that speak for the disease, the strongest first. */
    public List<Contribution> speakingFor() {
        return contributions.stream()
                .filter(c -> c.logLikelihoodRatio() > 0)
                .sorted((a, b) -> Double.compare(b.logLikelihoodRatio(), a.logLikelihoodRatio()))
                .toList();
    }

    /** The contributions that speak against the disease, the strongest first. */
    public List<Contribution> speakingAgainst() {
        return contributions.stream()
                .filter(c -> c.logLikelihoodRatio() < 0)
                .sorted((a, b) -> Double.compare(a.logLikelihoodRatio(), b.logLikelihoodRatio()))
                .toList();
    }
}
