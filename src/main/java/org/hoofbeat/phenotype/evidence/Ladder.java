package org.hoofbeat.phenotype.evidence;

import org.hoofbeat.model.knowledge.ListColumn;
import org.hoofbeat.model.knowledge.TermHierarchy;

/**
 * The way up from one finding: through which ancestors it may meet a statement, and what a meeting there is worth. A meeting
 * in an ancestor tells less, for two reasons: the ancestor is common, and the way to it is long. The way is measured by the
 * information lost, up to {@value #LONGEST_WAY}. Ancestors that more than a fifth of all people with rare diseases have are no
 * meeting place: they tell little, and cost most.
 *
 * @param ancestors rows of terms; the finding itself first
 * @param general for each, what a share of 1 stated there is worth, raised to {@link EvidenceBase#POWER}
 * @param shared for each, what a share of 1 implied there is worth, raised
 */
record Ladder(int[] ancestors, float[] general, float[] shared) {
    static final double LOST_TO_GENERAL = 0.3;
    static final double LOST_TO_SHARED = 0.6;
    static final double LONGEST_WAY = 4;
    private static final double LEAST_INFORMATION = 1.5;

    static Ladder of(int term, TermHierarchy hierarchy, double[] information) {
        ListColumn closure = hierarchy.ancestors();
        int from = closure.starts()[term];
        int to = closure.starts()[term + 1];
        int[] ancestors = new int[to - from];
        float[] general = new float[to - from];
        float[] shared = new float[to - from];
        ancestors[0] = term;
        general[0] = raised(information[term]);
        shared[0] = general[0];
        int size = 1;
        for (int i = from; i < to; i++) {
            int ancestor = closure.values()[i];
            double way = Math.min(LONGEST_WAY, information[term] - information[ancestor]);
            if (ancestor != term && information[ancestor] >= LEAST_INFORMATION && hierarchy.isPhenotype(ancestor)) {
                ancestors[size] = ancestor;
                general[size] = raised(information[ancestor] - LOST_TO_GENERAL * way);
                shared[size++] = raised(information[ancestor] - LOST_TO_SHARED * way);
            }
        }
        return new Ladder(
                java.util.Arrays.copyOf(ancestors, size),
                java.util.Arrays.copyOf(general, size),
                java.util.Arrays.copyOf(shared, size));
    }

    private static float raised(double logarithm) {
        return (float) Math.exp(EvidenceBase.POWER * logarithm);
    }
}
