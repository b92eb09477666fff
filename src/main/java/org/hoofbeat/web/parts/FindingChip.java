package org.hoofbeat.web.parts;

/**
 * One finding of the finding set as it is shown: its name, whether it was seen, and where its menu leads. The links are
 * plain addresses with the changed set, so that the menu works without JavaScript.
 *
 * @param term the finding's name
 * @param observed whether it was seen rather than ruled out
 * @param remove address of this page without the finding
 * @param turn address of this page with the finding turned into its opposite
 */
public record FindingChip(TermName term, boolean observed, String remove, String turn) {

    /** The mark before the name; the words beside it say the same, so that neither shape nor colour carries it alone. */
    public String mark() {
        return observed ? "●" : "○";
    }
}
