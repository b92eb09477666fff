package org.hoofbeat.phenotype.evidence;

import java.util.function.IntPredicate;
import org.hoofbeat.model.FrequencyBand;
import org.hoofbeat.model.knowledge.AnnotationTable;
import org.hoofbeat.model.knowledge.Knowledge;

/**
 * From a source's rows on one disease to the share of people with each sign, counts taken as what they are: few people
 * counted say little. The share is the mean of the Beta posterior over all people counted (affected + {@value #PRIOR_YES}) /
 * (examined + {@value #PRIOR_YES} + {@value #PRIOR_NO}); a statement without counts beside them weighs like one person. Where
 * nobody counted it is the greatest of the shares and bands stated, an unstated one being {@value #UNSTATED}. A sign that was
 * looked for and found in nobody is left out.
 */
final class ShareEstimates {
    static final float PRIOR_YES = 0.8f;
    static final float PRIOR_NO = 0.6f;
    static final float UNSTATED = 0.55f;

    private static final float HUNDREDTHS_OF_A_PER_CENT = 10_000;

    /** What a band is taken for: near its middle, and never certain. */
    private static final float[] BANDS = bands();

    private final Knowledge knowledge;
    private final ProfileBuilder builder;
    private final float[] affected;
    private final float[] examined;
    private final float[] uncounted;
    private final boolean[] isSign;

    ShareEstimates(Knowledge knowledge) {
        this.knowledge = knowledge;
        int terms = knowledge.terms().size();
        this.builder = new ProfileBuilder(knowledge.hierarchy().ancestors());
        this.affected = new float[terms];
        this.examined = new float[terms];
        this.uncounted = new float[terms];
        this.isSign = new boolean[terms];
        for (int term = 0; term < terms; term++) {
            isSign[term] = knowledge.hierarchy().isPhenotype(term);
        }
    }

    /** Whether a row states a sign that people with the disease have. */
    boolean isSign(int row) {
        AnnotationTable rows = knowledge.annotations();
        return rows.isPhenotype(row) && !rows.isNegated(row) && isSign[rows.term()[row]];
    }

    /** The profile of one source disease, without the rows left out. */
    SignProfile of(int sourceDisease, IntPredicate leftOut) {
        AnnotationTable rows = knowledge.annotations();
        int from = knowledge.sourceDiseases().annotationStart()[sourceDisease];
        int to = knowledge.sourceDiseases().annotationStart()[sourceDisease + 1];
        for (int row = from; row < to; row++) {
            if (isSign(row) && !leftOut.test(row)) {
                collect(rows, row);
            }
        }
        for (int row = from; row < to; row++) {
            int term = rows.term()[row];
            float share = share(term);
            if (share > 0) {
                builder.state(term, share);
            }
            affected[term] = 0;
            examined[term] = 0;
            uncounted[term] = 0;
        }
        return builder.build();
    }

    private void collect(AnnotationTable rows, int row) {
        int term = rows.term()[row];
        int number = rows.examined()[row];
        switch (number) {
            case AnnotationTable.UNSTATED -> uncounted[term] = Math.max(uncounted[term], UNSTATED);
            case AnnotationTable.SHARE ->
                uncounted[term] = Math.max(uncounted[term], rows.affected()[row] / HUNDREDTHS_OF_A_PER_CENT);
            case AnnotationTable.BAND -> uncounted[term] = Math.max(uncounted[term], BANDS[rows.affected()[row]]);
            default -> {
                affected[term] += rows.affected()[row];
                examined[term] += number;
            }
        }
    }

    private float share(int term) {
        if (examined[term] == 0) {
            return uncounted[term];
        }
        float onePerson = uncounted[term] > 0 ? 1 : 0;
        return affected[term] == 0 && onePerson == 0
                ? 0
                : (affected[term] + onePerson * uncounted[term] + PRIOR_YES)
                        / (examined[term] + onePerson + PRIOR_YES + PRIOR_NO);
    }

    private static float[] bands() {
        var shares = new float[FrequencyBand.values().length];
        for (FrequencyBand band : FrequencyBand.values()) {
            shares[band.ordinal()] = switch (band) {
                case ALWAYS -> 0.97f;
                case VERY_COMMON -> 0.88f;
                case COMMON -> 0.5f;
                case OCCASIONAL -> 0.15f;
                case RARE -> 0.03f;
                case RULED_OUT -> 0;
            };
        }
        return shares;
    }
}
