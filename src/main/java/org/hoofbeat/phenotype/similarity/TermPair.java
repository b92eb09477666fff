package org.hoofbeat.phenotype.similarity;

import java.util.OptionalInt;

/**
 * Two terms side by side: what they have in common, and every measure's word on it.
 *
 * @param first row of one term
 * @param second row of the other
 * @param ancestor row of the most informative term that both closures hold, the most special one where several carry the
 *     same information; -1 where the closures share nothing (retired terms)
 * @param information information content of the ancestor, in nats; 0 where there is none
 * @param resnik see {@link TermMeasure#RESNIK}
 * @param lin see {@link TermMeasure#LIN}
 * @param jaccard see {@link TermMeasure#JACCARD}
 * @param phenodigm see {@link TermMeasure#PHENODIGM}
 */
public record TermPair(
        int first,
        int second,
        int ancestor,
        double information,
        double resnik,
        double lin,
        double jaccard,
        double phenodigm) {

    /** The score by one measure. */
    public double score(TermMeasure measure) {
        return switch (measure) {
            case RESNIK -> resnik;
            case LIN -> lin;
            case JACCARD -> jaccard;
            case PHENODIGM -> phenodigm;
        };
    }

    /** The reason for their likeness, where there is any. */
    public OptionalInt findAncestor() {
        return ancestor < 0 ? OptionalInt.empty() : OptionalInt.of(ancestor);
    }
}
