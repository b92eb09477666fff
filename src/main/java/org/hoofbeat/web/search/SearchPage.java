package org.hoofbeat.web.search;

import java.util.List;
import java.util.Optional;
import org.hoofbeat.web.parts.Pager;
import org.hoofbeat.web.questions.AnswerLine;

/**
 * Search results as they are shown.
 *
 * @param query what was typed
 * @param notes in which way another question was answered than the one that was typed
 * @param tabs the kinds with how many hits each has; the first is all of them
 * @param hits the hits of this page
 * @param pager the way to the others
 * @param starting how far the index is, where it does not answer yet
 * @param answers answers to questions like what was typed
 */
public record SearchPage(
        String query,
        List<String> notes,
        List<Tab> tabs,
        List<Row> hits,
        Pager pager,
        Optional<Starting> starting,
        List<AnswerLine> answers) {

    /** Results of which nothing is known of answers to questions. */
    SearchPage(
            String query,
            List<String> notes,
            List<Tab> tabs,
            List<Row> hits,
            Pager pager,
            Optional<Starting> starting) {
        this(query, notes, tabs, hits, pager, starting, List.of());
    }

    /**
     * A kind to look at alone.
     *
     * @param title its name
     * @param total how many hits it has
     * @param link its results
     * @param chosen whether it is the one shown
     */
    public record Tab(String title, long total, String link, boolean chosen) {}

    /**
     * One hit.
     *
     * @param kind what it is, in a word
     * @param label its name
     * @param other its other name: the plain word of a sign, the full name of a gene; may be empty
     * @param link its page
     * @param id its identifier
     * @param why why it was found; empty where its name says so
     * @param known how much is known about it
     */
    public record Row(String kind, String label, String other, String link, String id, String why, String known) {}

    /**
     * What is said while the index is being made.
     *
     * @param text what it is doing
     * @param percent how much is done, 0 to 100; below 0 where that is not known
     */
    public record Starting(String text, int percent) {}

    public SearchPage {
        notes = List.copyOf(notes);
        tabs = List.copyOf(tabs);
        hits = List.copyOf(hits);
        answers = List.copyOf(answers);
    }

    /** The same with answers to questions. */
    SearchPage answering(List<AnswerLine> lines) {
        return new SearchPage(query, notes, tabs, hits, pager, starting, lines);
    }

    /** The page before anything was typed. */
    static SearchPage blank() {
        return new SearchPage("", List.of(), List.of(), List.of(), Pager.of(1, 1, 0, page -> ""), Optional.empty());
    }

    /** Whether something was looked for and nothing is there. */
    public boolean isEmpty() {
        return !query.isBlank() && hits.isEmpty() && starting.isEmpty();
    }
}
