package org.hoofbeat.web.desk;

import java.util.List;

/**
 * A box on the desk: a heading, a sentence, and what waits.
 *
 * @param title the heading, in the person's language
 * @param lead a sentence below it; may be empty
 * @param lines what waits, the most urgent first
 * @param more link to all of it; empty where the lines are all
 * @param moreText what that link says
 */
public record DeskBox(String title, String lead, List<Line> lines, String more, String moreText) {

    public DeskBox {
        lines = List.copyOf(lines);
    }

    /**
     * One thing that waits.
     *
     * @param text what it is
     * @param link where it is done
     * @param note why it is here, since when; may be empty
     */
    public record Line(String text, String link, String note) {}
}
