package org.hoofbeat.sources.hpo;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.Synonym;
import org.hoofbeat.model.Term;
import org.hoofbeat.sources.JsonSource;
import org.hoofbeat.sources.MalformedSourceException;
import org.hoofbeat.sources.SourceText;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/**
 * Reads HPO from obographs JSON ({@code hp.json}). The file is read as a stream, node by node; the terms are handed out at
 * its end, because the is-a links stand after the nodes.
 */
public final class ObographsReader {
    private static final String OBO = "http://purl.obolibrary.org/obo/";
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final SourceText text;
    private final Map<String, TermParts> terms = new LinkedHashMap<>();
    private final Map<String, TermParts> onlyLinked = new LinkedHashMap<>();
    private String version = "";

    private ObographsReader(SourceText text) {
        this.text = text;
    }

    /**
     * Reads the file to its end.
     *
     * @return the release that the file says it is, {@code 2025-05-06}; empty where it says none
     * @throws MalformedSourceException when it is no obographs file, or has no HPO term
     */
    public static String read(SourceText text, Consumer<Term> terms) {
        var reader = new ObographsReader(text);
        JsonSource.read(text, reader::readGraphs);
        if (reader.terms.isEmpty()) {
            throw new MalformedSourceException(
                    text.name(),
                    "found no node with an HP id; expected the Human Phenotype Ontology as obographs JSON");
        }
        reader.terms.values().forEach(term -> terms.accept(term.toTerm()));
        return reader.version;
    }

    private void readGraphs(JsonParser parser) {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw JsonSource.malformed(text, parser, "expected an obographs object");
        }
        // Walks down to the members of each graph; whatever else an object holds is skipped.
        while (parser.nextToken() != null) {
            if (parser.currentToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                switch (name) {
                    case "graphs" -> {
                        // Goes on into the array.
                    }
                    case "nodes" -> readEach(parser, value, this::readNode);
                    case "edges" -> readEach(parser, value, this::readEdge);
                    case "meta" -> readMeta(JsonSource.readValue(parser));
                    default -> parser.skipChildren();
                }
            }
        }
    }

    private void readEach(JsonParser parser, JsonToken value, Consumer<JsonNode> reader) {
        if (value != JsonToken.START_ARRAY) {
            throw JsonSource.malformed(text, parser, "\"" + parser.currentName() + "\": expected an array");
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            reader.accept(JsonSource.readValue(parser));
        }
    }

    private void readMeta(JsonNode meta) {
        Matcher date = DATE.matcher(meta.path("version").asString(""));
        if (version.isEmpty() && date.find()) {
            version = date.group();
        }
    }

    private void readNode(JsonNode node) {
        String id = curie(node.path("id").asString(""));
        if (!id.startsWith("HP:") || node.path("type").asString("").equals("PROPERTY")) {
            return;
        }
        TermParts term = terms.computeIfAbsent(id, this::begin);
        term.label = node.path("lbl").asString("");
        JsonNode meta = node.path("meta");
        term.obsolete = meta.path("deprecated").asBoolean(false);
        for (JsonNode synonym : meta.path("synonyms")) {
            String type = synonym.path("synonymType").asString("");
            term.synonyms.add(new Synonym(
                    synonym.path("val").asString(""),
                    scope(synonym.path("pred").asString("")),
                    TermParts.register(type.substring(Math.max(type.lastIndexOf('#'), type.lastIndexOf('/')) + 1))));
        }
        for (JsonNode property : meta.path("basicPropertyValues")) {
            readProperty(
                    term,
                    property.path("pred").asString(""),
                    curie(property.path("val").asString("")));
        }
    }

    private static void readProperty(TermParts term, String predicate, String value) {
        Consumer<Curie> keep =
                switch (predicate.substring(Math.max(predicate.lastIndexOf('#'), predicate.lastIndexOf('/')) + 1)) {
                    case "hasAlternativeId" -> term.alternativeIds::add;
                    case "IAO_0100001" -> term.replacedBy::add;
                    case "consider" -> term.consider::add;
                    default -> _ -> {};
                };
        Curie.findIn(value).filter(id -> id.prefix().equals("HP")).ifPresent(keep);
    }

    private void readEdge(JsonNode edge) {
        String child = curie(edge.path("sub").asString(""));
        String parent = curie(edge.path("obj").asString(""));
        if (edge.path("pred").asString("").equals("is_a") && child.startsWith("HP:") && parent.startsWith("HP:")) {
            TermParts known = terms.get(child);
            TermParts term = known != null ? known : onlyLinked.computeIfAbsent(child, this::begin);
            term.parents.add(Curie.parse(parent));
        }
    }

    /** A term whose links, in a file that puts edges first, were read before its node. */
    private TermParts begin(String id) {
        TermParts linked = onlyLinked.remove(id);
        if (linked != null) {
            return linked;
        }
        var term = new TermParts();
        term.id = id;
        return term;
    }

    private static Synonym.Scope scope(String predicate) {
        return switch (predicate) {
            case "hasExactSynonym" -> Synonym.Scope.EXACT;
            case "hasNarrowSynonym" -> Synonym.Scope.NARROW;
            case "hasBroadSynonym" -> Synonym.Scope.BROAD;
            default -> Synonym.Scope.RELATED;
        };
    }

    /** {@code http://purl.obolibrary.org/obo/HP_0001250} as {@code HP:0001250}; anything else as it is. */
    private static String curie(String id) {
        return id.startsWith(OBO) ? id.substring(OBO.length()).replaceFirst("_", ":") : id;
    }
}
