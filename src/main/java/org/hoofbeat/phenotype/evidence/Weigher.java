package org.hoofbeat.phenotype.evidence;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.Supplier;

/**
 * Makes the numbers on one patient and one disease after the other. Slow and plain beside {@link Sweep}, which must come to
 * the same: this one is for reasons and for learning. Not safe for several threads.
 */
public final class Weigher {
    private static final int KINDS = Meeting.values().length;

    private final int[] findings;
    private final int[] implied;
    private final Ladder[] ladders;
    private final Reports reports;
    private final Supplier<float[]> likeness;

    Weigher(int[] findings, int[] implied, Ladder[] ladders, Reports reports) {
        this.findings = findings;
        this.implied = implied;
        this.ladders = ladders;
        this.reports = reports;
        this.likeness = new Supplier<>() {
            private float[] known = {};

            @Override
            public float[] get() {
                if (known.length == 0) {
                    known = new float[reports.diseases()];
                    new ReportSearch(reports).run(findings, known);
                }
                return known;
            }
        };
    }

    /** The numbers on one disease. */
    public CaseEvidence weigh(DiseaseEvidence evidence, int disease) {
        return weigh(evidence, likeness.get()[disease]);
    }

    /** The numbers on one disease, of whose publications some are left out; the evidence must already be without them. */
    public CaseEvidence weigh(DiseaseEvidence evidence, int disease, IntPredicate leftOut) {
        return weigh(evidence, reports.bestLikeness(disease, findings, leftOut));
    }

    private CaseEvidence weigh(DiseaseEvidence evidence, double report) {
        float[] meetings = new float[findings.length * CaseEvidence.WIDTH];
        for (int i = 0; i < findings.length; i++) {
            meet(ladders[i], evidence, meetings, i * CaseEvidence.WIDTH);
        }
        SignProfile own = evidence.by(EvidenceSource.OWN);
        SignProfile same = evidence.by(EvidenceSource.SAME_DISEASE);
        double[] features = new double[Feature.values().length];
        evidence.facts().fill(features);
        for (int term : implied) {
            features[Feature.NOT_REPORTED.ordinal()] -= EvidenceBase.silence((float) own.stated(term));
            features[Feature.NOT_REPORTED_SAME.ordinal()] -= EvidenceBase.silence((float) same.stated(term));
        }
        int covered = (int)
                Arrays.stream(findings).filter(term -> own.stated(term) > 0).count();
        features[Feature.COVERAGE.ordinal()] = EvidenceBase.coverage(covered, findings.length);
        features[Feature.REPORT.ordinal()] = report;
        features[Feature.LENGTH.ordinal()] = findings.length * evidence.facts().length();
        features[Feature.LENGTH_SAME.ordinal()] =
                findings.length * evidence.facts().lengthSame();
        return new CaseEvidence(findings.length, meetings, features);
    }

    private static void meet(Ladder ladder, DiseaseEvidence evidence, float[] meetings, int from) {
        for (int source = 0; source < evidence.profiles().size(); source++) {
            SignProfile profile = evidence.profiles().get(source);
            int at = from + source * KINDS;
            for (int i = 0; i < ladder.ancestors().length && !profile.isEmpty(); i++) {
                int place = Arrays.binarySearch(profile.terms(), ladder.ancestors()[i]);
                if (place >= 0) {
                    float stated = EvidenceBase.raise(profile.stated()[place]);
                    float implied = EvidenceBase.raise(profile.implied()[place]);
                    if (i == 0) {
                        meetings[at + (stated > 0 ? Meeting.SAME : Meeting.MORE_SPECIAL).ordinal()] =
                                implied * ladder.general()[0];
                    } else {
                        int general = at + Meeting.MORE_GENERAL.ordinal();
                        int shared = at + Meeting.SHARED_ANCESTOR.ordinal();
                        meetings[general] = Math.max(meetings[general], stated * ladder.general()[i]);
                        meetings[shared] = Math.max(meetings[shared], implied * ladder.shared()[i]);
                    }
                }
            }
        }
    }
}
