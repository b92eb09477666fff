package org.hoofbeat.trials;

import java.util.Optional;
import org.hoofbeat.model.trials.Piece;
import org.hoofbeat.model.trials.Pieces;
import org.hoofbeat.model.trials.SearchArea;
import org.hoofbeat.search.trials.StudyFields;
import org.hoofbeat.trials.essie.EssieException;

/** Where something is looked for. */
sealed interface Target {

    /** In the fields of an area. */
    record InArea(SearchArea area) implements Target {}

    /** In a field. */
    record InPiece(Piece piece) implements Target {}

    /** In the number of a list's items. */
    record InSize(Piece piece) implements Target {}

    /** What a name means. */
    static Target named(String name) {
        if (name.toLowerCase(java.util.Locale.ROOT).endsWith(":size")) {
            Piece piece = piece(name.substring(0, name.length() - ":size".length()));
            if (!piece.list()) {
                throw new EssieException("`" + piece.name() + "` is not a list and has no size");
            }
            return new InSize(piece);
        }
        Optional<SearchArea> area = SearchArea.find(name);
        if (area.isPresent()) {
            return new InArea(area.get());
        }
        return new InPiece(piece(name));
    }

    private static Piece piece(String name) {
        return Pieces.all()
                .find(name)
                .orElseThrow(() -> new EssieException("`" + name + "` is neither a field nor an area"));
    }

    /** Whether values of this field can be looked for. */
    static void requireSearched(Piece piece) {
        if (!StudyFields.isSearched(piece)) {
            throw new EssieException("`" + piece.name() + "` has no values that can be searched");
        }
    }
}
