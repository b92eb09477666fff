package org.hoofbeat.web.monarch;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.hoofbeat.diseases.graph.Graph;
import org.hoofbeat.diseases.graph.Node;
import org.hoofbeat.diseases.graph.NodeSearch;
import org.hoofbeat.model.json.Json;
import org.hoofbeat.phenotype.text.Mention;
import org.hoofbeat.phenotype.text.Nesting;
import org.hoofbeat.phenotype.text.TextReader;
import org.hoofbeat.phenotype.text.UnreadableTextException;
import org.hoofbeat.search.SearchIndex;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Findings in texts, and names to nodes. Nothing of a text is stored. */
@RestController
@Hidden
class TextApi {
    private static final int GROUNDINGS = 10;

    private final Nodes nodes;
    private final EntityWire entities;
    private final Supplier<TextReader> reader;
    private final SearchIndex index;

    TextApi(Nodes nodes, EntityWire entities, Supplier<TextReader> reader, SearchIndex index) {
        this.nodes = nodes;
        this.entities = entities;
        this.reader = reader;
        this.index = index;
    }

    @GetMapping("/v3/api/annotate")
    ResponseEntity<String> annotate(HttpServletRequest request) {
        return html(Asked.of(request).string("text", ""));
    }

    @PostMapping("/v3/api/annotate")
    ResponseEntity<String> annotatePosted(@RequestBody(required = false) byte @Nullable [] bytes) {
        return html(content(bytes));
    }

    @GetMapping("/v3/api/annotate/entities")
    ResponseEntity<String> entities(HttpServletRequest request) {
        return spans(Asked.of(request).string("text", ""));
    }

    @PostMapping("/v3/api/annotate/entities")
    ResponseEntity<String> entitiesPosted(@RequestBody(required = false) byte @Nullable [] bytes) {
        return spans(content(bytes));
    }

    private static String content(byte @Nullable [] bytes) {
        Body body = Body.read(bytes == null ? new byte[0] : bytes);
        String content = body.string("content");
        body.check();
        return content;
    }

    /**
     * A stretch of a text: the places of findings, and what is between them.
     *
     * @param start in code points
     * @param end in code points
     * @param terms identifiers that it names, none between findings
     */
    private record Stretch(int start, int end, String text, Set<String> terms) {}

    private List<Stretch> stretches(String text) {
        List<Mention> mentions;
        try {
            mentions = reader.get().read(text, Nesting.LONGEST);
        } catch (UnreadableTextException unreadable) {
            throw new InvalidRequestException(List.of(Complaint.value(
                    List.of(Json.of("body"), Json.of("content")), String.valueOf(unreadable.getMessage()), "")));
        }
        int[] points = text.codePoints().toArray();
        List<Stretch> stretches = new ArrayList<>();
        int at = 0;
        int next = 0;
        while (next < mentions.size()) {
            int start = mentions.get(next).place().start();
            int end = mentions.get(next).place().end();
            Set<String> terms = new java.util.LinkedHashSet<>();
            // Findings that share words ("short arms and legs") are one stretch.
            while (next < mentions.size() && mentions.get(next).place().start() < Math.max(end, start + 1)) {
                end = Math.max(end, mentions.get(next).place().end());
                terms.add(mentions.get(next++).term().toString());
            }
            if (start > at) {
                stretches.add(stretch(points, at, start, Set.of()));
            }
            stretches.add(stretch(points, start, end, terms));
            at = end;
        }
        if (at < points.length) {
            stretches.add(stretch(points, at, points.length, Set.of()));
        }
        return stretches;
    }

    private static Stretch stretch(int[] points, int start, int end, Set<String> terms) {
        return new Stretch(start, end, new String(points, start, end - start), terms);
    }

    private ResponseEntity<String> spans(String text) {
        return Answer.json(Members.array(stretches(text).stream()
                .map(stretch -> Members.create()
                        .put("text", Json.of(stretch.text()))
                        .put(
                                "tokens",
                                stretch.terms().isEmpty()
                                        ? Members.NULL
                                        : Members.array(stretch.terms().stream()
                                                .map(this::token)
                                                .toList()))
                        .number("start", stretch.start())
                        .number("end", stretch.end())
                        .json())
                .toList()));
    }

    private Json.Obj token(String term) {
        return entities.reference(nodes.get(term));
    }

    private ResponseEntity<String> html(String text) {
        var html = new StringBuilder();
        for (Stretch stretch : stretches(text)) {
            if (stretch.terms().isEmpty()) {
                html.append(escaped(stretch.text()));
                continue;
            }
            String first = stretch.terms().iterator().next();
            html.append("<a href=\"/term/")
                    .append(first)
                    .append("\" class=\"annotation\" data-id=\"")
                    .append(String.join("|", stretch.terms()))
                    .append("\" title=\"")
                    .append(escaped(nodes.graph().label(nodes.get(first))))
                    .append("\">")
                    .append(escaped(stretch.text()))
                    .append("</a>");
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(html.toString());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @GetMapping("/v3/api/ground")
    ResponseEntity<String> ground(HttpServletRequest request) {
        var asked = Asked.of(request);
        List<String> categories = asked.listOf("category", Enums.ENTITY_CATEGORIES);
        asked.check();
        return ground(asked.string("text", ""), asked.list("prefix"), categories);
    }

    @PostMapping("/v3/api/ground")
    ResponseEntity<String> groundPosted(@RequestBody(required = false) byte @Nullable [] bytes) {
        Body body = Body.read(bytes == null ? new byte[0] : bytes);
        String content = body.string("content");
        List<String> prefixes = body.optionalTexts("prefix");
        List<String> categories = body.optionalTexts("category");
        body.check();
        return ground(content, prefixes, categories);
    }

    private ResponseEntity<String> ground(String text, List<String> prefixes, List<String> categories) {
        if (text.isBlank()) {
            return Answer.json(Members.array(List.of()));
        }
        Graph graph = nodes.graph();
        Set<String> spaces = new HashSet<>();
        prefixes.forEach(prefix -> spaces.add(prefix.toUpperCase(Locale.ROOT)));
        List<Node> found = NodeSearch.of(graph, index).complete(text).stream()
                .filter(node ->
                        spaces.isEmpty() || spaces.contains(graph.id(node).replaceFirst(":.*", "")))
                .filter(node -> categories.isEmpty()
                        || categories.contains(graph.category(node).curie()))
                .limit(GROUNDINGS)
                .toList();
        return Answer.json(Members.array(found.stream()
                .map(node -> entities.entity(node, EntityWire.Detail.BRIEF).json())
                .toList()));
    }
}
