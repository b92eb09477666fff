package org.hoofbeat.web.trials;

import java.util.List;
import java.util.Optional;

/**
 * One study, whole.
 *
 * @param diseases diseases with pages here that it names
 * @param history the states it was in
 * @param sections what it says, in the order of the registry
 * @param map where its sites are
 * @param source its page in the registry
 */
public record TrialPage(
        TrialCard card,
        String summary,
        List<Named> diseases,
        List<String> history,
        List<Section> sections,
        Optional<SiteMap> map,
        String source) {

    /** A disease's page. */
    public record Named(String id, String name) {}

    /** A part of the record. */
    public record Section(String title, List<Line> lines) {}

    /**
     * One thing that it says.
     *
     * @param paragraphs the text
     */
    public record Line(String label, List<String> paragraphs) {}
}
