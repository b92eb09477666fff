package org.hoofbeat.citations;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One reference as it is laid out, without its number: the words before its links, the links, and the words after them. It
 * depends on the work and the language only, so it can be kept with a published text.
 *
 * @param before for instance {@code Wu CK. Intravenous leiomyomatosis. Internal Medicine. 2009;48:997–1001.}
 * @param links where to look it up, may be empty
 * @param after for instance {@code Accessed 2013-11-01.}; may be empty
 */
public record ReferenceText(String before, List<ReferenceLink> links, String after) {
    public ReferenceText {
        links = List.copyOf(links);
    }

    /** The whole reference as plain text. */
    public String plain() {
        return joined(before, links.stream().map(ReferenceLink::label).collect(Collectors.joining(" ")), after);
    }

    /** The whole reference as HTML with links. Everything that came from the work is escaped. */
    public String html() {
        String anchors = links.stream()
                .map(link -> "<a href=\"" + escaped(link.href()) + "\" rel=\"noopener noreferrer\">"
                        + escaped(link.label()) + "</a>")
                .collect(Collectors.joining(" "));
        return joined(escaped(before), anchors, escaped(after));
    }

    private static String joined(String before, String between, String after) {
        return List.of(before, between, after).stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
