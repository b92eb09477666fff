package org.hoofbeat.web.editorial;

import java.util.List;
import org.hoofbeat.diseases.editorial.diff.Piece;

/**
 * What changed from one version to another.
 *
 * @param head which section
 * @param from number of the one
 * @param to number of the other
 * @param pieces the text with what is gone and what is new
 * @param count how many places changed
 */
public record DiffPage(Head head, int from, int to, List<Piece> pieces, long count) {

    public DiffPage {
        pieces = List.copyOf(pieces);
    }

    static DiffPage of(Head head, int from, int to, List<Piece> pieces) {
        long count =
                pieces.stream().filter(piece -> piece.kind() != Piece.Kind.SAME).count();
        return new DiffPage(head, from, to, pieces, count);
    }
}
