package org.hoofbeat.sources.exchange;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hoofbeat.model.json.Json;
import org.hoofbeat.sources.JsonSource;
import org.hoofbeat.sources.MalformedSourceException;
import org.hoofbeat.sources.SourceText;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads the JSON that a client sent, whatever it is. */
public final class SubmittedJson {
    private SubmittedJson() {}

    /**
     * @param name what to call it in messages
     * @throws UnreadableSubmissionException when it is no JSON, or exceeds a bound
     */
    public static Json parse(String name, byte[] bytes) {
        var text = new SourceText(name, new ByteArrayInputStream(bytes));
        Json[] value = {new Json.Null()};
        try {
            JsonSource.read(text, parser -> {
                if (parser.nextToken() == null) {
                    throw JsonSource.malformed(text, parser, "it is empty");
                }
                value[0] = value(parser);
                if (parser.nextToken() != null) {
                    throw JsonSource.malformed(text, parser, "more follows after the end");
                }
            });
        } catch (MalformedSourceException malformed) {
            throw new UnreadableSubmissionException(malformed);
        }
        return value[0];
    }

    private static Json value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, Json> members = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    members.put(name, value(parser));
                }
                yield new Json.Obj(members);
            }
            case START_ARRAY -> {
                List<Json> items = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(value(parser));
                }
                yield new Json.Array(items);
            }
            case VALUE_STRING -> new Json.Text(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Num(parser.getString());
            case VALUE_TRUE -> new Json.Bool(true);
            case VALUE_FALSE -> new Json.Bool(false);
            case null, default -> new Json.Null();
        };
    }
}
