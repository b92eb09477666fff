package org.hoofbeat.diseases.editorial;

import org.hoofbeat.diseases.editorial.diff.Merge;
import org.hoofbeat.model.editorial.SectionVersion;

/** What became of a text that somebody saved. */
public sealed interface Saved {
    /** What a line begins with before another person's words, where both changed the same lines. */
    String THEIRS = "<<<<<<<";

    /** What the line between another person's words and your own begins with. */
    String YOURS = "|||||||";

    /** What the line after both begins with. */
    String END = ">>>>>>>";

    /** It is a version now. */
    record Stored(SectionVersion version) implements Saved {}

    /** It is the very text of the latest version. */
    record Unchanged(SectionVersion latest) implements Saved {}

    /**
     * Somebody else saved a version since this text was opened. The text is kept for its author, who is shown all three.
     *
     * @param theirs the latest version
     * @param base the text that both began from; empty text where there was none
     * @param yours what was to be saved
     * @param merge both brought together as far as that goes by itself
     */
    record Conflict(SectionVersion theirs, String base, String yours, Merge merge) implements Saved {}
}
