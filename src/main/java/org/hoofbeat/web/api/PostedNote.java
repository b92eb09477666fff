package org.hoofbeat.web.api;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.hoofbeat.model.EditDistance;
import org.hoofbeat.sources.exchange.SubmittedPatient;
import org.hoofbeat.sources.exchange.SubmittedPatientReader;
import org.hoofbeat.sources.exchange.UnreadableSubmissionException;
import org.hoofbeat.web.api.problem.ApiProblem;
import org.hoofbeat.web.api.problem.ProblemKind;
import org.springframework.http.MediaType;

/**
 * A note that came in a request's body.
 *
 * @param text what it says
 * @param nested whether nested mentions are wanted; what a JSON body says wins over the address
 */
record PostedNote(String text, boolean nested) {
    private static final int MOST_BYTES = 1 << 20;
    private static final List<String> MEMBERS = List.of("text", "nested");

    static PostedNote read(byte[] body, MediaType type, String nested) {
        if (body.length > MOST_BYTES) {
            throw ApiProblem.of(
                    ProblemKind.BODY_TOO_LARGE, "a note of %,d bytes; at most 1 MB is read".formatted(body.length));
        }
        if (!type.isCompatibleWith(MediaType.APPLICATION_JSON)) {
            return new PostedNote(decode(body), flag(nested));
        }
        Map<String, List<String>> members = members(body);
        for (String member : members.keySet()) {
            if (!MEMBERS.contains(member)) {
                String shown = member.length() > 60 ? member.substring(0, 60) + "…" : member;
                throw malformed("the member \"%s\" is not known; did you mean \"%s\"? Known are text and nested"
                        .formatted(shown, EditDistance.nearest(shown, MEMBERS)));
            }
        }
        List<String> text = members.getOrDefault("text", List.of());
        if (text.size() != 1) {
            throw malformed("the member \"text\" holds the note, as one text");
        }
        List<String> wanted = members.getOrDefault("nested", List.of());
        return new PostedNote(text.getFirst(), flag(wanted.isEmpty() ? nested : wanted.getFirst()));
    }

    private static Map<String, List<String>> members(byte[] body) {
        try {
            return switch (SubmittedPatientReader.read("the body", body)) {
                case SubmittedPatient.Members(var values) -> values;
                case SubmittedPatient.Packet _ ->
                    throw malformed("the body is a phenopacket; send a note, or the packet to /api/v1/diagnose");
            };
        } catch (UnreadableSubmissionException unreadable) {
            throw malformed(String.valueOf(unreadable.getMessage()));
        }
    }

    private static String decode(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw malformed("the body is not text in UTF-8");
        }
    }

    private static boolean flag(String value) {
        return switch (value) {
            case "true" -> true;
            case "false", "" -> false;
            default ->
                throw ApiProblem.of(ProblemKind.MALFORMED_VALUE, "nested: expected true or false")
                        .with("parameter", "nested");
        };
    }

    private static ApiProblem malformed(String message) {
        return ApiProblem.of(ProblemKind.MALFORMED_BODY, message);
    }
}
