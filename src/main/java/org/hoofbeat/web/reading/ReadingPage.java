package org.hoofbeat.web.reading;

import java.util.List;

/**
 * What the page of a disease's literature shows.
 *
 * @param id of the disease
 * @param name of the disease
 * @param note what is to be said instead of a list; empty where there is one
 * @param total how many articles name the disease
 * @param chart how many in which year
 * @param newest the newest
 * @param groups kinds of articles, the most useful first
 */
public record ReadingPage(
        String id,
        String name,
        String note,
        long total,
        YearChart chart,
        List<ArticleLine> newest,
        List<Group> groups) {
    public ReadingPage {
        newest = List.copyOf(newest);
        groups = List.copyOf(groups);
    }

    /** Articles of one kind. */
    public record Group(String title, List<ArticleLine> lines) {
        public Group {
            lines = List.copyOf(lines);
        }
    }
}
