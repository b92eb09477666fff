package org.hoofbeat.web.infobutton;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The answer to one criterion.
 *
 * @param base where this site is
 * @param language of the pages that it leads to
 * @param title of the feed
 * @param subtitle says what the pages are
 * @param id of the feed
 * @param author who runs the site
 * @param updated when it was made, ISO
 * @param context what was asked, by parameter
 * @param entries pages, the best first
 */
record Feed(
        String base,
        String language,
        String title,
        String subtitle,
        String id,
        String author,
        String updated,
        Map<String, String> context,
        List<Entry> entries) {

    /** One page. */
    record Entry(String title, String link, String id, String summary) {}

    Feed {
        entries = List.copyOf(entries);
    }

    static List<Entry> entries(String base, List<Answers.Found> found, KnowledgeRequest request) {
        List<Entry> entries = new ArrayList<>();
        for (Answers.Found one : found) {
            String language = request.language().equals("en") ? "" : "?lang=" + request.language();
            String summary = one.names().isEmpty()
                    ? "<p>" + escaped(one.title()) + " (" + one.id() + ")</p>"
                    : "<p class=\"NLMalsoCalled\">" + escaped(String.join(", ", one.names())) + "</p>";
            entries.add(new Entry(one.title(), base + one.path() + language, one.id(), summary));
            if (request.provider() && one.disease()) {
                entries.add(new Entry(
                        one.title(),
                        base + "/professional/" + one.id() + language,
                        one.id() + "#professional",
                        summary));
            }
        }
        return entries;
    }

    static String escaped(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f]", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
