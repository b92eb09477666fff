package org.hoofbeat.phenotype.comparison;

import java.util.List;
import org.hoofbeat.model.Frequency;
import org.hoofbeat.phenotype.similarity.SignName;

/** What is known of one sign in one column. */
public sealed interface Cell {

    /**
     * The share of people, 0 to 1, to reckon with: as stated, counts drawn towards one half by one more person with the sign
     * and one more without; a half where it is unstated; what the nearest relative or, with nothing known, the average over
     * all diseases lets expect.
     */
    double share();

    /**
     * The sign is there.
     *
     * @param frequency how often, pooled over the sources; unstated for a patient
     * @param through the special case that is there, where it is not the sign itself; at most one
     * @param references where it is said
     * @param deniedElsewhere whether another statement about the same disease says that it is absent
     */
    record Present(
            double share, Frequency frequency, List<SignName> through, List<String> references, boolean deniedElsewhere)
            implements Cell {
        public Present {
            through = List.copyOf(through);
            references = List.copyOf(references);
        }
    }

    /**
     * The sign is ruled out: denied by the sources, or seen in none of those examined.
     *
     * @param frequency how many were examined, where that was counted; else unstated
     * @param by the more general sign that is ruled out, where it is not the sign itself; at most one
     * @param references where it is said
     */
    record RuledOut(Frequency frequency, List<SignName> by, List<String> references) implements Cell {
        public RuledOut {
            by = List.copyOf(by);
            references = List.copyOf(references);
        }

        @Override
        public double share() {
            return 0;
        }
    }

    /**
     * Nothing is said of the sign, but of a relative of it.
     *
     * @param sign the closest sign that is there
     * @param frequency how often it is there, pooled over the sources
     * @param ancestor what both are special cases of; more special than a body system, and with at least half of the sign's
     *     own information
     * @param information information content of the ancestor, in nats
     * @param jaccard how much of their closures the two share, 0 to 1
     */
    record Nearest(
            double share, SignName sign, Frequency frequency, SignName ancestor, double information, double jaccard)
            implements Cell {}

    /** Nothing is known; which is not to say that it is absent. */
    record Unknown(double share) implements Cell {}
}
