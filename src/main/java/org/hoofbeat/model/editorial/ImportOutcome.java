package org.hoofbeat.model.editorial;

/** What became of a text that was imported. */
public enum ImportOutcome {
    /** It is a new section, published with its source and licence. */
    ADDED,
    /** The very text is there already. */
    UNCHANGED,
    /** The source changed, nobody here had edited the older text, so readers now see the newer one. */
    UPDATED,
    /** The source changed, but the older text was edited or withdrawn here: the newer one is kept as a version to compare. */
    OFFERED
}
