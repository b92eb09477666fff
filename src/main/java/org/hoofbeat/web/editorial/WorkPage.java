package org.hoofbeat.web.editorial;

import java.util.List;

/**
 * One work, to be put right.
 *
 * @param number its number
 * @param mark what to put into a text
 * @param unusable why it must not be cited; empty for a sound one
 * @param form what is known of it
 * @param fault why a change was not taken; empty where nothing is wrong
 */
public record WorkPage(int number, String mark, String unusable, WorkForm form, String fault) {
    /** The kinds of works. */
    public List<String> kinds() {
        return WorkForm.kinds();
    }
}
