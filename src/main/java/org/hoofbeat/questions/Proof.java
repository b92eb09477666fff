package org.hoofbeat.questions;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A text that is to be published, cut where something in it may identify a person, so that somebody can look at each place.
 *
 * @param pieces the whole text in its order
 */
public record Proof(List<Piece> pieces) {
    public Proof {
        pieces = List.copyOf(pieces);
    }

    /**
     * A run of text.
     *
     * @param kind whether it may identify somebody
     * @param text the run
     * @param type what it may be, for instance {@code NAME}; empty where nothing is known
     */
    public record Piece(Kind kind, String text, String type) {}

    /** Whether a run of text may identify somebody. */
    public enum Kind {
        PLAIN,
        /** A placeholder that stands for something that was taken out. */
        MASKED,
        /** A number, or a word that is written like a name. */
        LOOK,
        /** Something that the program takes for an identifier, or that it had taken out of the question and that is back. */
        SUSPECT;

        /** How style sheet and message bundles name it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The whole text. */
    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    /** How many runs are of a kind. */
    public int count(Kind kind) {
        return (int) pieces.stream().filter(piece -> piece.kind == kind).count();
    }
}
