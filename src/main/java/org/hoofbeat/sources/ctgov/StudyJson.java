package org.hoofbeat.sources.ctgov;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hoofbeat.model.json.Json;
import org.hoofbeat.sources.JsonSource;
import org.hoofbeat.sources.SourceText;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads the bytes of one study. Digits of numbers, order of members and unknown fields are kept. */
public final class StudyJson {
    private StudyJson() {}

    /**
     * @param name what to call the record in messages
     * @throws org.hoofbeat.sources.MalformedSourceException when this is no JSON object, or exceeds a bound
     */
    public static Json.Obj parse(String name, byte[] bytes) {
        var text = new SourceText(name, new ByteArrayInputStream(bytes));
        Json[] value = {new Json.Null()};
        JsonSource.read(text, parser -> {
            parser.nextToken();
            value[0] = value(parser);
            if (parser.nextToken() != null) {
                throw JsonSource.malformed(text, parser, "more follows after the record");
            }
        });
        if (value[0] instanceof Json.Obj object) {
            return object;
        }
        throw new org.hoofbeat.sources.MalformedSourceException(name, "an object is expected");
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
