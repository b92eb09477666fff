package org.hoofbeat.phenotype.text;

/**
 * What a phrase does to the findings around it.
 *
 * @param effect what it says of them
 * @param after whether it stands after the finding, rather than before
 * @param near whether it only reaches a few words, and over no comma
 */
record Cue(Effect effect, boolean after, boolean near) {

    /** The kinds of phrases. */
    enum Effect {
        NEGATED,
        FAMILY,
        UNCERTAIN,
        /** It looks like one of the others and is none. */
        NONE,
        /** The reach of earlier phrases ends. */
        END
    }

    static Cue read(WordLists.Line line) {
        return new Cue(
                Effect.valueOf(line.kind().toUpperCase(java.util.Locale.ROOT)),
                line.cells().getFirst().equals("after"),
                line.cells().getFirst().equals("near"));
    }
}
