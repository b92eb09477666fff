package org.hoofbeat.sources;

import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads JSON as a stream of tokens, within bounds: at most 100 levels deep, a text at most 16 million characters, a number at
 * most 100 digits. What goes beyond is hostile or broken, and is refused with the place where it does.
 */
public final class JsonSource {
    private static final int DEEPEST = 100;
    private static final int LONGEST_TEXT = 16_000_000;
    private static final int LONGEST_NAME = 10_000;
    private static final int LONGEST_NUMBER = 100;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNameLength(LONGEST_NAME)
                    .maxNumberLength(LONGEST_NUMBER)
                    .build())
            .build();

    private JsonSource() {}

    /**
     * Hands a parser over, before its first token, and closes it afterwards.
     *
     * @throws MalformedSourceException when the text is no JSON, or exceeds a bound; it names the line
     */
    public static void read(SourceText text, Consumer<JsonParser> reader) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text.bytes())) {
            try {
                reader.accept(parser);
            } catch (StreamConstraintsException bound) {
                throw new MalformedSourceException(
                        text.name(), lineOf(parser), "a bound is exceeded: " + plain(bound.getOriginalMessage()));
            } catch (JacksonIOException failed) {
                throw new MalformedSourceException(
                        text.name(),
                        lineOf(parser),
                        "the data breaks off or is damaged (" + failed.getOriginalMessage() + "); fetch it again");
            } catch (JacksonException wrong) {
                throw new MalformedSourceException(
                        text.name(), lineOf(parser), "expected JSON: " + wrong.getOriginalMessage());
            }
        }
    }

    /** The complaint that the format is JSON but not what was expected; to be thrown. */
    public static MalformedSourceException malformed(SourceText text, JsonParser parser, String problem) {
        return new MalformedSourceException(text.name(), lineOf(parser), problem);
    }

    /** The parser names its own settings, which mean nothing to whoever sent the text. */
    private static String plain(String message) {
        return message.replaceAll(", from `[^`]*`", "");
    }

    private static int lineOf(JsonParser parser) {
        return Math.max(1, parser.currentLocation().getLineNr());
    }
}
