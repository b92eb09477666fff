package org.hoofbeat.phenotype.similarity;

/** A way to say how alike two terms are; two sets of terms are then compared by their best matches. */
public enum TermMeasure implements Measure {
    /** Information content of the most informative common ancestor, in nats; 0 to the logarithm of the number of diseases. */
    RESNIK("resnik", "Resnik: how special the closest common ancestor is", Double.POSITIVE_INFINITY) {
        @Override
        double score(TermFigures first, TermFigures second, double information, int shared) {
            return information;
        }
    },
    /** Resnik's measure in proportion to the terms' own information; 0 to 1. */
    LIN("lin", "Lin: the common ancestor's information in proportion to the terms' own", 1) {
        @Override
        double score(TermFigures first, TermFigures second, double information, int shared) {
            double both = first.information() + second.information();
            // Two terms that every disease has carry no information; they are as alike as their closures.
            return both > 0
                    ? Math.min(1, 2 * information / both)
                    : JACCARD.score(first, second, information, shared) == 1 ? 1 : 0;
        }
    },
    /** What two closures share, over what they hold together; 0 to 1. */
    JACCARD("jaccard", "Jaccard: how many ancestors the terms share", 1) {
        @Override
        double score(TermFigures first, TermFigures second, double information, int shared) {
            return (double) shared / (first.closure() + second.closure() - shared);
        }
    },
    /** The root of Jaccard × Resnik. */
    PHENODIGM("phenodigm", "phenodigm: Resnik and Jaccard together", Double.POSITIVE_INFINITY) {
        @Override
        double score(TermFigures first, TermFigures second, double information, int shared) {
            return Math.sqrt(information * JACCARD.score(first, second, information, shared));
        }
    };

    private final String key;
    private final String title;
    private final double greatest;

    TermMeasure(String key, String title, double greatest) {
        this.key = key;
        this.title = title;
        this.greatest = greatest;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public double greatest() {
        return greatest;
    }

    /**
     * The score of a pair of terms.
     *
     * @param information information content of the most informative common ancestor, in nats
     * @param shared how many terms both closures hold
     */
    abstract double score(TermFigures first, TermFigures second, double information, int shared);
}
