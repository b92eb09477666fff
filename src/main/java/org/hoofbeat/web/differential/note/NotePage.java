package org.hoofbeat.web.differential.note;

import java.util.List;
import org.hoofbeat.web.parts.TermName;

/**
 * A note with its findings lit up.
 *
 * @param note what was pasted, to be corrected and read again; empty before anything was
 * @param refusal the key of the message that says why it was not read; empty where it was
 * @param pieces the note, cut where something begins or ends
 * @param findings what was recognised, each term once, in the order of the note
 */
public record NotePage(String note, String refusal, List<Piece> pieces, List<Row> findings) {
    public NotePage {
        pieces = List.copyOf(pieces);
        findings = List.copyOf(findings);
    }

    /** Whether a note was read. */
    public boolean isRead() {
        return !pieces.isEmpty();
    }

    /**
     * A part of the note.
     *
     * @param text as pasted
     * @param status of the mention that it belongs to, as in the messages; {@code cue} for words that decided a status, empty
     *     for all other words
     * @param row the anchor of the finding; empty where there is none
     * @param label what the mention names
     */
    public record Piece(String text, String status, String row, String label) {
        /** Whether it is a part of a mention. */
        public boolean isMention() {
            return !row.isEmpty();
        }
    }

    /**
     * One recognised finding.
     *
     * @param anchor where mentions lead to
     * @param number tells the fields of the form apart
     * @param term what is chosen at first
     * @param status {@code observed}, {@code negated}, {@code family} or {@code uncertain}
     * @param words as the note says it
     * @param cues the words that decided the status, joined; empty for observed
     * @param onset when it began, as the note says it; empty where it does not
     * @param general more general terms
     * @param special more special terms
     */
    public record Row(
            String anchor,
            int number,
            TermName term,
            String status,
            String words,
            String cues,
            String onset,
            List<TermName> general,
            List<TermName> special) {
        public Row {
            general = List.copyOf(general);
            special = List.copyOf(special);
        }

        /** Whether it is taken into the findings at first, as seen or as ruled out. */
        public boolean isUsed() {
            return status.equals("observed") || status.equals("negated");
        }
    }
}
