package org.hoofbeat.sources;

import java.util.function.Consumer;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/** Texts of one JSON object a line, read one at a time within the bounds of {@link JsonSource}. */
public final class JsonLines {
    private JsonLines() {}

    /**
     * Hands over each object in turn.
     *
     * @throws MalformedSourceException when something else than objects is there; it names the line
     */
    public static void read(SourceText text, Consumer<JsonNode> records) {
        JsonSource.read(text, parser -> {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token != JsonToken.START_OBJECT) {
                    throw JsonSource.malformed(text, parser, "expected one JSON object a line");
                }
                records.accept(JsonSource.readValue(parser));
            }
        });
    }
}
