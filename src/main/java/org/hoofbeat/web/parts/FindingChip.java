package org.hoofbeat.web.parts;

import java.util.List;

/**
 * One finding of the finding set as it is shown: its name, whether it was seen, and where its menu leads. The links are
 * plain addresses with the changed set, so that the menu works without JavaScript.
 *
 * @param term the finding's name
 * @param observed whether it was seen rather than ruled out
 * @param remove address of this page without the finding
 * @param turn address of this page with the finding turned into its opposite
 * @param general more general signs that could be said instead
 * @param special more special signs that could be said instead; not all where there are many
 * @param more where all of these are; empty where they are all here
 */
public record FindingChip(
        TermName term,
        boolean observed,
        String remove,
        String turn,
        List<Instead> general,
        List<Instead> special,
        String more) {

    /**
     * Another sign in place of this one.
     *
     * @param term its name
     * @param link address of this page with it
     */
    public record Instead(TermName term, String link) {}

    public FindingChip {
        general = List.copyOf(general);
        special = List.copyOf(special);
    }

    /** The mark before the name; the words beside it say the same, so that neither shape nor colour carries it alone. */
    public String mark() {
        return observed ? "●" : "○";
    }
}
