package org.hoofbeat.questions.earlier;

/** Reciprocal-rank fusion (Cormack and others, SIGIR 2009) with the usual constant of 60, over the first thousand of a ranking. */
final class RankFusion {
    private static final int CONSTANT = 60;
    private static final int DEEPEST = 1000;

    private RankFusion() {}

    /** Adds what each row gains by its rank among these scores; the first gains 1/61. */
    static void add(float[] scores, float[] fused) {
        int[] ranking = Best.rows(scores, DEEPEST);
        for (int rank = 0; rank < ranking.length; rank++) {
            fused[ranking[rank]] += 1f / (CONSTANT + rank + 1);
        }
    }

    /** What the first of all of so many rankings gains. */
    static float most(int rankings) {
        return (float) rankings / (CONSTANT + 1);
    }
}
