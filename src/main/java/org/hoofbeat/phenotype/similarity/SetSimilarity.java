package org.hoofbeat.phenotype.similarity;

import java.util.List;
import java.util.stream.Stream;

/**
 * How alike two sets of terms are, and why: best-match average. An empty set is like nothing, and scores 0.
 *
 * @param measure how single terms were compared
 * @param subjectMatches for every term of the first set its best partner in the second, ascending by term
 * @param objectMatches for every term of the second set its best partner in the first
 * @param subjectToObject mean score of {@code subjectMatches}
 * @param objectToSubject mean score of {@code objectMatches}
 * @param average mean of both directions: the similarity
 * @param best the greatest score of any match
 */
public record SetSimilarity(
        TermMeasure measure,
        List<BestMatch> subjectMatches,
        List<BestMatch> objectMatches,
        double subjectToObject,
        double objectToSubject,
        double average,
        double best) {

    public SetSimilarity {
        subjectMatches = List.copyOf(subjectMatches);
        objectMatches = List.copyOf(objectMatches);
    }

    static SetSimilarity of(TermMeasure measure, List<BestMatch> subjectMatches, List<BestMatch> objectMatches) {
        double forth = mean(subjectMatches);
        double back = mean(objectMatches);
        double best = Stream.concat(subjectMatches.stream(), objectMatches.stream())
                .mapToDouble(BestMatch::score)
                .max()
                .orElse(0);
        return new SetSimilarity(measure, subjectMatches, objectMatches, forth, back, (forth + back) / 2, best);
    }

    /** The similarity in one direction, or in both. */
    public double score(Direction direction) {
        return switch (direction) {
            case BIDIRECTIONAL -> average;
            case SUBJECT_TO_OBJECT -> subjectToObject;
            case OBJECT_TO_SUBJECT -> objectToSubject;
        };
    }

    private static double mean(List<BestMatch> matches) {
        return matches.stream().mapToDouble(BestMatch::score).average().orElse(0);
    }
}
