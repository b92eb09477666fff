package org.hoofbeat.sources.exchange;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hoofbeat.sources.JsonSource;
import org.hoofbeat.sources.MalformedSourceException;
import org.hoofbeat.sources.SourceText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads what programs submit: a phenopacket, or a plain object whose members are single values or lists of them. Bounds are
 * those of {@link PhenopacketReader}; a member that is given twice is refused, because which one is meant cannot be known.
 */
public final class SubmittedPatientReader {
    private static final int MOST_VALUES = 20_000;
    private static final int SHOWN = 60;

    private final SourceText text;
    private final JsonParser parser;
    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private int count;

    private SubmittedPatientReader(SourceText text, JsonParser parser) {
        this.text = text;
        this.parser = parser;
    }

    /**
     * Reads one patient.
     *
     * @param name what messages call it, for instance "the body"
     * @throws UnreadableSubmissionException when it is neither a phenopacket nor a plain object, or exceeds a bound
     */
    public static SubmittedPatient read(String name, byte[] json) {
        try {
            return isPacket(name, json)
                    ? new SubmittedPatient.Packet(PhenopacketReader.read(name, json))
                    : new SubmittedPatient.Members(readMembers(name, json));
        } catch (MalformedSourceException malformed) {
            throw new UnreadableSubmissionException(malformed);
        }
    }

    private static boolean isPacket(String name, byte[] json) {
        boolean[] packet = {false};
        SourceText text = text(name, json);
        JsonSource.read(text, parser -> packet[0] = new SubmittedPatientReader(text, parser).hasPacketWord());
        return packet[0];
    }

    private static Map<String, List<String>> readMembers(String name, byte[] json) {
        Map<String, List<String>> members = new LinkedHashMap<>();
        SourceText text = text(name, json);
        JsonSource.read(text, parser -> members.putAll(new SubmittedPatientReader(text, parser).members()));
        return members;
    }

    private static SourceText text(String name, byte[] json) {
        return new SourceText(name, new ByteArrayInputStream(json));
    }

    private boolean hasPacketWord() {
        enterObject();
        Set<String> names = new HashSet<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String member = parser.currentName();
            if (!names.add(member)) {
                throw givenTwice(member);
            }
            parser.nextToken();
            parser.skipChildren();
        }
        return names.stream().anyMatch(PhenopacketReader.TOP_LEVEL::contains);
    }

    private Map<String, List<String>> members() {
        enterObject();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String member = parser.currentName();
            values.put(member, readValue(member));
        }
        if (parser.currentToken() != JsonToken.END_OBJECT) {
            throw wrong("the text breaks off inside an object");
        }
        if (parser.nextToken() != null) {
            throw wrong("something follows the object");
        }
        return values;
    }

    private void enterObject() {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw wrong("expected a JSON object");
        }
    }

    private List<String> readValue(String member) {
        JsonToken token = parser.nextToken();
        if (token == JsonToken.VALUE_NULL) {
            return List.of();
        }
        if (token != JsonToken.START_ARRAY) {
            return List.of(scalar(member, token));
        }
        List<String> list = new ArrayList<>();
        for (token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            list.add(scalar(member, token));
        }
        return list;
    }

    private String scalar(String member, @Nullable JsonToken token) {
        if (token == null || !token.isScalarValue() || token == JsonToken.VALUE_NULL) {
            throw wrong("the member \"%s\" holds neither a single value nor a list of such".formatted(shorten(member)));
        }
        if (++count > MOST_VALUES) {
            throw wrong("more than %d values".formatted(MOST_VALUES));
        }
        return parser.getString();
    }

    private MalformedSourceException givenTwice(String member) {
        return wrong("the member \"%s\" is given twice".formatted(shorten(member)));
    }

    private MalformedSourceException wrong(String problem) {
        return JsonSource.malformed(text, parser, problem);
    }

    private static String shorten(String member) {
        return member.length() > SHOWN ? member.substring(0, SHOWN) + "…" : member;
    }
}
