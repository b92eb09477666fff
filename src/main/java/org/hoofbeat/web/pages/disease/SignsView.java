package org.hoofbeat.web.pages.disease;

import java.util.List;

/**
 * The signs of a disease as they are shown: all or the first of each body system, or those that match a word.
 *
 * @param path the disease's page
 * @param total how many signs there are
 * @param shown how many of them are shown
 * @param filter the word that names must contain; empty for no filter
 * @param all whether the reader asked for all
 * @param groups the body systems with at least one sign to show
 * @param ruledOut signs that every source says are absent
 */
public record SignsView(
        String path, int total, int shown, String filter, boolean all, List<Group> groups, List<SignRow> ruledOut) {

    /**
     * The signs in one body system.
     *
     * @param title its plain name
     * @param anchor where it is on the page
     * @param total how many signs there are in it
     * @param rows those that are shown
     */
    public record Group(String title, String anchor, int total, List<SignRow> rows) {

        public Group {
            rows = List.copyOf(rows);
        }

        /** How many are not shown. */
        public int hidden() {
            return total - rows.size();
        }
    }

    public SignsView {
        groups = List.copyOf(groups);
        ruledOut = List.copyOf(ruledOut);
    }

    /** Whether there is anything to filter or to show more of. */
    public boolean isLong() {
        return total > SignsArrangement.FEW;
    }
}
