package org.hoofbeat.sources;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.hoofbeat.model.json.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Reads JSON as a stream of tokens, within bounds: at most 100 levels deep, a text at most 16 million characters, a number at
 * most 100 digits. What goes beyond is hostile or broken, and is refused with the place where it does.
 */
public final class JsonSource {
    private static final int DEEPEST = 100;
    private static final int LONGEST_TEXT = 16_000_000;
    private static final int LONGEST_NAME = 10_000;
    private static final int LONGEST_NUMBER = 100;

    /** The longest text that is read as a whole, in bytes. */
    private static final long LARGEST_DOCUMENT = 16L << 20;

    private static final JsonMapper STREAMS = mapper(Long.MAX_VALUE, false);
    private static final JsonMapper DOCUMENTS = mapper(LARGEST_DOCUMENT, true);

    private JsonSource() {}

    /**
     * Hands a parser over, before its first token, and closes it afterwards.
     *
     * @throws MalformedSourceException when the text is no JSON, or exceeds a bound; it names the line
     */
    public static void read(SourceText text, Consumer<JsonParser> reader) {
        read(STREAMS, text, reader);
    }

    /**
     * Reads a text of at most 16 MB whole.
     *
     * @throws MalformedSourceException when the text is no JSON, or exceeds a bound; it names the line
     */
    public static JsonNode readDocument(SourceText text) {
        JsonNode[] document = {JsonNodeFactory.instance.missingNode()};
        read(DOCUMENTS, text, parser -> document[0] = DOCUMENTS.readTree(parser));
        return document[0];
    }

    /** Reads the value that the parser has reached whole; meant for the small records inside a large stream. */
    public static JsonNode readValue(JsonParser parser) {
        return STREAMS.readTree(parser);
    }

    /**
     * Reads a whole text as it is: digits of numbers, order of members and unknown members are kept.
     *
     * @throws MalformedSourceException when the text is no JSON, is empty, holds more than one value, or exceeds a bound
     */
    public static Json readAsItIs(SourceText text) {
        Json[] value = {new Json.Null()};
        read(text, parser -> {
            if (parser.nextToken() == null) {
                throw malformed(text, parser, "it is empty");
            }
            value[0] = valueAsItIs(parser);
            if (parser.nextToken() != null) {
                throw malformed(text, parser, "more follows after the end");
            }
        });
        return value[0];
    }

    private static Json valueAsItIs(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, Json> members = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    members.put(name, valueAsItIs(parser));
                }
                yield new Json.Obj(members);
            }
            case START_ARRAY -> {
                List<Json> items = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(valueAsItIs(parser));
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

    private static void read(JsonMapper mapper, SourceText text, Consumer<JsonParser> reader) {
        try (JsonParser parser = mapper.createParser(text.bytes())) {
            try {
                reader.accept(parser);
            } catch (StreamConstraintsException bound) {
                throw new MalformedSourceException(text.name(), lineOf(parser), "a bound is exceeded: " + plain(bound));
            } catch (JacksonIOException failed) {
                throw text.unreadable(lineOf(parser), Objects.requireNonNull(failed.getCause()));
            } catch (JacksonException wrong) {
                throw new MalformedSourceException(text.name(), lineOf(parser), "expected JSON: " + plain(wrong));
            }
        }
    }

    /** The parser's complaint without the names of its own classes and settings. */
    private static String plain(JacksonException complaint) {
        return String.valueOf(complaint.getOriginalMessage())
                .replaceAll(" \\(start marker at .*", "")
                .replaceAll("(, from)? `[^`]*`", "");
    }

    /** The complaint that the format is JSON but not what was expected; to be thrown. */
    public static MalformedSourceException malformed(SourceText text, JsonParser parser, String problem) {
        return new MalformedSourceException(text.name(), lineOf(parser), problem);
    }

    private static JsonMapper mapper(long largestDocument, boolean endsAfterValue) {
        return JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxNestingDepth(DEEPEST)
                                .maxStringLength(LONGEST_TEXT)
                                .maxNameLength(LONGEST_NAME)
                                .maxNumberLength(LONGEST_NUMBER)
                                .maxDocumentLength(largestDocument)
                                .build())
                        .build())
                .configure(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, endsAfterValue)
                .build();
    }

    private static int lineOf(JsonParser parser) {
        return Math.max(1, parser.currentLocation().getLineNr());
    }
}
