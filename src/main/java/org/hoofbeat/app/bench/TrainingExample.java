package org.hoofbeat.app.bench;

import java.util.List;
import java.util.Set;
import org.hoofbeat.model.Curie;
import org.hoofbeat.phenotype.Query;
import org.hoofbeat.phenotype.evidence.CaseEvidence;

/**
 * One case under one setting.
 *
 * @param setting the circumstances
 * @param query what the ranker is asked
 * @param publications what the case was published in
 * @param disease the confirmed diagnosis
 * @param rivals the diseases that are hardest to tell from the diagnosis, then some drawn at random that stand for the rest
 * @param hardest how many of them are the hardest
 * @param standFor how many diseases each of those drawn at random stands for
 * @param candidates the numbers on the diagnosis and on its rivals; empty where nothing is left that is known of the diagnosis,
 *     and where nothing is learned from the case
 * @param weight how much the case counts when weights are learned; 0 where it is for testing only
 * @param fold to which part of the publications it belongs
 * @param isOneOfTwo whether it is one of at most two cases of its publication that stand for all of them
 * @param isUnseen whether no annotation of the diagnosis cites the case's publications
 */
record TrainingExample(
        TrainingSetting setting,
        Query query,
        Set<String> publications,
        Curie disease,
        int[] rivals,
        int hardest,
        double standFor,
        List<CaseEvidence> candidates,
        double weight,
        int fold,
        boolean isOneOfTwo,
        boolean isUnseen) {

    TrainingExample {
        publications = Set.copyOf(publications);
        candidates = List.copyOf(candidates);
    }

    /** The logarithm of how many diseases a candidate stands for. */
    double logCount(int candidate) {
        return candidate > hardest ? Math.log(standFor) : 0;
    }

    /** Whether there is something to learn from: the case counts, and something is left that is known of the diagnosis. */
    boolean isInstructive() {
        return !candidates.isEmpty();
    }
}
