package org.hoofbeat.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.function.Supplier;
import org.hoofbeat.model.Manifest;
import org.hoofbeat.phenotype.text.Nesting;
import org.hoofbeat.phenotype.text.TextReader;
import org.hoofbeat.phenotype.text.UnreadableTextException;
import org.hoofbeat.web.api.problem.ApiProblem;
import org.hoofbeat.web.api.problem.Fails;
import org.hoofbeat.web.api.problem.ProblemKind;
import org.hoofbeat.web.api.wire.text.AnnotatedText;
import org.hoofbeat.web.api.wire.text.NoteBody;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The findings of a note. The note is never stored, logged or repeated. */
@RestController
@Tag(name = "annotate")
class AnnotateApi {
    private static final String PATH = "/api/v1/annotate";

    private final Supplier<TextReader> reader;
    private final Manifest manifest;

    AnnotateApi(Supplier<TextReader> reader, Manifest manifest) {
        this.reader = reader;
        this.manifest = manifest;
    }

    @PostMapping(
            value = PATH,
            consumes = {MediaType.TEXT_PLAIN_VALUE, MediaType.APPLICATION_JSON_VALUE},
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "annotate",
            summary = "Find the findings that a note mentions",
            description =
                    "The body is the note as plain text in UTF-8, or a JSON object with it; at most 1 MB. Offsets are"
                            + " Unicode code points of the unmodified text, counted from 0, the end not included. Nothing is"
                            + " stored.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = {
                                @Content(mediaType = MediaType.TEXT_PLAIN_VALUE, schema = @Schema(type = "string")),
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                                        schema = @Schema(implementation = NoteBody.class))
                            }))
    @Fails({
        ProblemKind.MALFORMED_BODY,
        ProblemKind.MALFORMED_VALUE,
        ProblemKind.BODY_TOO_LARGE,
        ProblemKind.UNSUPPORTED_MEDIA_TYPE
    })
    @OfAPatient
    AnnotatedText annotate(
            @org.springframework.web.bind.annotation.RequestBody byte[] body,
            @RequestParam(defaultValue = "false")
                    @Parameter(
                            description = "Whether mentions inside longer ones are listed too.",
                            schema =
                                    @Schema(
                                            allowableValues = {"true", "false"},
                                            defaultValue = "false"))
                    String nested,
            @RequestHeader(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) MediaType type) {
        PostedNote note = PostedNote.read(body, type, nested);
        Nesting nesting = note.nested() ? Nesting.NESTED : Nesting.LONGEST;
        try {
            return AnnotatedText.of(reader.get().read(note.text(), nesting), nesting, manifest);
        } catch (UnreadableTextException unreadable) {
            throw ApiProblem.of(ProblemKind.MALFORMED_BODY, String.valueOf(unreadable.getMessage()));
        }
    }
}
