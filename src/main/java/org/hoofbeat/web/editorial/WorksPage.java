package org.hoofbeat.web.editorial;

import java.util.List;

/**
 * The works that texts cite.
 *
 * @param typed what was looked for
 * @param found what the list has of it
 * @param form the form for a new work
 * @param fault why the work was not taken; empty where nothing is wrong
 */
public record WorksPage(String typed, List<Line> found, WorkForm form, String fault) {

    /**
     * One work.
     *
     * @param number its number
     * @param html the reference
     * @param mark what to put into a text
     * @param unusable why it must not be cited; empty for a sound one
     */
    public record Line(int number, String html, String mark, String unusable) {}

    public WorksPage {
        found = List.copyOf(found);
    }

    /** The kinds of works. */
    public List<String> kinds() {
        return WorkForm.kinds();
    }
}
