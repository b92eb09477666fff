package org.hoofbeat.app.bench;

/** The circumstances under which a ranker has to do well; weights are learned from all of them at once. */
public enum TrainingSetting {
    /** All annotations are used, also those made from the case's own publication. */
    AS_IS(3),
    /** What the case's own publications say of its disease is left out: a new patient of a known disease. */
    LEFT_OUT(1),
    /** All annotations, but findings as hurried people enter them: fewer, vaguer, and some that do not belong. */
    COARSENED(3);

    private final double weight;

    TrainingSetting(double weight) {
        this.weight = weight;
    }

    /** How much a case counts under this setting, so that none is served at the price of the others. */
    double weight() {
        return weight;
    }
}
