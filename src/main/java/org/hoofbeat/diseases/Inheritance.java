package org.hoofbeat.diseases;

/**
 * One way in which a disease is passed on.
 *
 * @param stated the mode and who says so
 * @param title its plain name
 * @param sentence what it means, in one plain sentence; empty where the wording has none
 * @param mode whether it is a mode of inheritance proper; a remark on one (penetrance, anticipation …) is none
 */
public record Inheritance(StatedTerm stated, String title, String sentence, boolean mode) {}
