package org.hoofbeat.diseases.editorial.markdown;

import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes a citation as the number of its source in the page's list, or, where it has none, as a mark that is easy to see. */
final class CitationMarkRenderer implements NodeRenderer {
    private final HtmlWriter html;
    private final ToIntFunction<String> numbers;

    CitationMarkRenderer(HtmlWriter html, ToIntFunction<String> numbers) {
        this.html = html;
        this.numbers = numbers;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(CitationMark.class);
    }

    @Override
    public void render(Node node) {
        ((CitationMark) node).keys().forEach(this::cite);
    }

    private void cite(String key) {
        int number = numbers.applyAsInt(key);
        if (number > 0) {
            html.tag("sup", Map.of("class", "cite"));
            html.tag("a", Map.of("href", "#cited-" + number));
            html.text("[" + number + "]");
            html.tag("/a");
            html.tag("/sup");
        } else {
            html.tag("mark", Map.of("class", "cite-unknown"));
            html.text("[@" + key + "?]");
            html.tag("/mark");
        }
    }
}
