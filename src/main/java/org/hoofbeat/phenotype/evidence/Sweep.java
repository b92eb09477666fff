package org.hoofbeat.phenotype.evidence;

import org.hoofbeat.model.knowledge.TermHierarchy;

/**
 * Goes through all diseases that one finding meets, and adds up, for each, weighted meetings: the same numbers as
 * {@link CaseEvidence}'s, for all diseases at once and without making any of the rest. The cost follows the annotations
 * touched. Not safe for several threads.
 */
public final class Sweep {
    private static final int KINDS = Meeting.values().length;

    private final SignIndex[] indexes;
    private final TermHierarchy hierarchy;
    private final double[] information;
    private final float[] general;
    private final float[] shared;
    private final boolean[] isTouched;
    private final IntList touchedBySource = new IntList();

    /** Weighted sums of the last finding, for each disease; the first weighting and the second. */
    private final float[] first;

    private final float[] second;
    private final boolean[] stated;
    private final boolean[] isMet;
    private final IntList met = new IntList();

    Sweep(SignIndex[] indexes, TermHierarchy hierarchy, double[] information, int diseases) {
        this.indexes = indexes;
        this.hierarchy = hierarchy;
        this.information = information;
        this.general = new float[diseases];
        this.shared = new float[diseases];
        this.isTouched = new boolean[diseases];
        this.first = new float[diseases];
        this.second = new float[diseases];
        this.stated = new boolean[diseases];
        this.isMet = new boolean[diseases];
    }

    /**
     * Weighs one finding for all diseases.
     *
     * @param term the finding
     * @param firstWeights {@link CaseEvidence#WIDTH} weights
     * @param secondWeights as many
     */
    public void run(int term, double[] firstWeights, double[] secondWeights) {
        clear();
        Ladder ladder = Ladder.of(term, hierarchy, information);
        for (int source = 0; source < indexes.length; source++) {
            float[] weights = new float[2 * KINDS];
            for (int kind = 0; kind < KINDS; kind++) {
                weights[kind] = (float) firstWeights[source * KINDS + kind];
                weights[KINDS + kind] = (float) secondWeights[source * KINDS + kind];
            }
            atTheFinding(term, ladder, source, weights);
            above(ladder, indexes[source]);
            settle(weights);
        }
    }

    /** Rows of the diseases met by the last finding, in no order. */
    public IntList met() {
        return met;
    }

    /** The sum by the first weights. */
    public float first(int disease) {
        return first[disease];
    }

    /** The sum by the second weights. */
    public float second(int disease) {
        return second[disease];
    }

    /** See {@link CaseEvidence#isStated}. */
    public boolean isStated(int disease) {
        return stated[disease];
    }

    private void clear() {
        for (int i = 0; i < met.size(); i++) {
            int disease = met.get(i);
            first[disease] = 0;
            second[disease] = 0;
            stated[disease] = false;
            isMet[disease] = false;
        }
        met.clear();
    }

    private void atTheFinding(int term, Ladder ladder, int source, float[] weights) {
        SignIndex index = indexes[source];
        boolean speaksForItself =
                source == EvidenceSource.OWN.ordinal() || source == EvidenceSource.SAME_DISEASE.ordinal();
        for (int i = index.starts()[term]; i < index.starts()[term + 1]; i++) {
            int disease = index.diseases()[i];
            int kind = (index.stated()[i] > 0 ? Meeting.SAME : Meeting.MORE_SPECIAL).ordinal();
            float value = index.implied()[i] * ladder.general()[0];
            meet(disease);
            first[disease] += weights[kind] * value;
            second[disease] += weights[KINDS + kind] * value;
            stated[disease] |= speaksForItself;
        }
    }

    private void above(Ladder ladder, SignIndex index) {
        for (int step = 1; step < ladder.ancestors().length; step++) {
            int ancestor = ladder.ancestors()[step];
            float worthGeneral = ladder.general()[step];
            float worthShared = ladder.shared()[step];
            for (int i = index.starts()[ancestor]; i < index.starts()[ancestor + 1]; i++) {
                int disease = index.diseases()[i];
                if (!isTouched[disease]) {
                    isTouched[disease] = true;
                    touchedBySource.add(disease);
                }
                general[disease] = Math.max(general[disease], index.stated()[i] * worthGeneral);
                shared[disease] = Math.max(shared[disease], index.implied()[i] * worthShared);
            }
        }
    }

    private void settle(float[] weights) {
        int kindGeneral = Meeting.MORE_GENERAL.ordinal();
        int kindShared = Meeting.SHARED_ANCESTOR.ordinal();
        for (int i = 0; i < touchedBySource.size(); i++) {
            int disease = touchedBySource.get(i);
            meet(disease);
            first[disease] += weights[kindGeneral] * general[disease] + weights[kindShared] * shared[disease];
            second[disease] +=
                    weights[KINDS + kindGeneral] * general[disease] + weights[KINDS + kindShared] * shared[disease];
            general[disease] = 0;
            shared[disease] = 0;
            isTouched[disease] = false;
        }
        touchedBySource.clear();
    }

    private void meet(int disease) {
        if (!isMet[disease]) {
            isMet[disease] = true;
            met.add(disease);
        }
    }
}
