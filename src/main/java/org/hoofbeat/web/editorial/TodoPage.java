package org.hoofbeat.web.editorial;

import java.util.List;

/**
 * What is to be done, with reasons.
 *
 * @param open what was noticed
 * @param due texts that nobody has looked at for too long
 * @param months what "too long" means; 0 for never
 */
public record TodoPage(List<Open> open, List<Due> due, int months) {

    /**
     * One thing.
     *
     * @param id its number
     * @param reason the key of why
     * @param page the path of the page
     * @param name what the page is called
     * @param section where the text is edited; empty where it is about a whole page
     * @param detail what exactly
     * @param opened when it was noticed
     */
    public record Open(
            long id, String reason, String page, String name, String section, String detail, String opened) {}

    /**
     * A text to look at again.
     *
     * @param section its number
     * @param name what the disease is called
     * @param page the disease's page
     * @param kind the key of the heading
     * @param since when somebody last looked
     */
    public record Due(long section, String name, String page, String kind, String since) {}

    public TodoPage {
        open = List.copyOf(open);
        due = List.copyOf(due);
    }
}
