package org.hoofbeat.phenotype.evidence;

/**
 * The numbers on one patient and one disease: from these a score is made, and from these the weights are learned.
 *
 * @param findings how many findings were observed
 * @param meetings for each finding {@value #WIDTH} numbers, at {@link #at}: how much commoner the sign is said to be in the
 *     disease than over all diseases, raised to {@link EvidenceBase#POWER}; 0 where they do not meet so
 * @param features at the ordinals of {@link Feature}
 */
public record CaseEvidence(int findings, float[] meetings, double[] features) {
    /** Numbers for each finding: every source, every kind of meeting. */
    public static final int WIDTH = 20;

    private static final int KINDS = Meeting.values().length;

    /** Where the number of a source and a kind of meeting is, from 0 to {@link #WIDTH}. */
    public static int at(EvidenceSource source, Meeting meeting) {
        return source.ordinal() * KINDS + meeting.ordinal();
    }

    /** Whether the disease's own rows, or those of the same Orphanet entity, have the finding or a special case of it. */
    public boolean isStated(int finding) {
        int from = finding * WIDTH;
        return meetings[from + at(EvidenceSource.OWN, Meeting.SAME)] > 0
                || meetings[from + at(EvidenceSource.OWN, Meeting.MORE_SPECIAL)] > 0
                || meetings[from + at(EvidenceSource.SAME_DISEASE, Meeting.SAME)] > 0
                || meetings[from + at(EvidenceSource.SAME_DISEASE, Meeting.MORE_SPECIAL)] > 0;
    }
}
