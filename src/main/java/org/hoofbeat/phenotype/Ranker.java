package org.hoofbeat.phenotype;

/** A way to rank diseases for a patient. Immutable and shared by all threads. */
public interface Ranker {

    /** The name it is chosen by, for instance on the command line. */
    String name();

    /**
     * Ranks every disease of the universe. A patient without a usable finding gets a ranking by prior alone, never an
     * error.
     */
    Ranking rank(Query query);
}
