package org.hoofbeat.web.editorial;

import java.util.List;
import org.hoofbeat.diseases.editorial.diff.Piece;

/**
 * Two people's changes to one text, side by side.
 *
 * @param head which section
 * @param who the other person
 * @param when the other person saved
 * @param theirs what the other person changed
 * @param base the text that both began from
 * @param yours what you changed
 * @param merged both brought together, with marks where both changed the same lines
 * @param disputed whether there are such marks
 * @param latest the number of the other person's version
 * @param note what you said about your text
 */
public record MergePage(
        Head head,
        String who,
        String when,
        List<Piece> theirs,
        String base,
        List<Piece> yours,
        String merged,
        boolean disputed,
        int latest,
        String note) {

    public MergePage {
        theirs = List.copyOf(theirs);
        yours = List.copyOf(yours);
    }
}
