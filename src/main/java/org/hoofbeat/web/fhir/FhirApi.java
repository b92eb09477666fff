package org.hoofbeat.web.fhir;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hoofbeat.diseases.codes.Codes;
import org.hoofbeat.model.Manifest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes requests apart and sends resources. No type of the library is named in a signature here: a start would load it to
 * look at the methods.
 */
@RestController
@Hidden
class FhirApi {
    private final Supplier<Codes> codes;
    private final Manifest manifest;
    private final List<Terminology> made = new ArrayList<>();

    FhirApi(Supplier<Codes> codes, Manifest manifest) {
        this.codes = codes;
        this.manifest = manifest;
    }

    @RequestMapping(
            value = {"/fhir/metadata", "/fhir/{type}", "/fhir/{type}/{first}", "/fhir/{type}/{first}/{second}"},
            method = {RequestMethod.GET, RequestMethod.POST})
    ResponseEntity<byte[]> answer(
            @PathVariable(required = false) @Nullable String type,
            @PathVariable(required = false) @Nullable String first,
            @PathVariable(required = false) @Nullable String second,
            @RequestBody(required = false) byte @Nullable [] body,
            HttpServletRequest request) {
        FhirFormat format = format(request);
        try {
            boolean operation = first != null && first.startsWith("$");
            if (request.getMethod().equals(HttpMethod.POST.name())
                    && !operation
                    && second == null
                    && !"_search".equals(first)) {
                throw FhirFailure.notSupported("method", "nothing can be stored here");
            }
            return send(
                    200,
                    format,
                    terminology()
                            .answer(
                                    type == null ? "metadata" : type,
                                    first == null || operation || "_search".equals(first) ? "" : first,
                                    operation ? text(first) : text(second),
                                    Inputs.of(request, body == null ? new byte[0] : body)));
        } catch (FhirFailure failure) {
            return send(
                    failure.status(),
                    format,
                    Resources.outcome(failure.code(), String.valueOf(failure.getMessage()), failure.parameter()));
        }
    }

    private static String text(@Nullable String part) {
        return part == null ? "" : part;
    }

    private synchronized Terminology terminology() {
        if (made.isEmpty()) {
            made.add(new Terminology(codes.get(), manifest));
        }
        return made.getFirst();
    }

    static FhirFormat format(HttpServletRequest request) {
        return FhirFormat.of(Optional.ofNullable(request.getParameter("_format"))
                .or(() -> Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT)))
                .orElse("json"));
    }

    static ResponseEntity<byte[]> send(int status, FhirFormat format, Object resource) {
        return ResponseEntity.status(status)
                .header(HttpHeaders.CONTENT_TYPE, format.type())
                .body(format.write((org.hl7.fhir.instance.model.api.IBaseResource) resource));
    }
}
