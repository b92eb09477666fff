package org.hoofbeat.web.ctgov;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hoofbeat.model.json.Json;
import org.hoofbeat.model.json.JsonText;
import org.hoofbeat.search.records.RecordHit;
import org.hoofbeat.search.records.RecordPage;
import org.hoofbeat.trials.InvalidParameterException;
import org.hoofbeat.trials.RegistrySearch;
import org.hoofbeat.trials.StudyFieldSelection;
import org.hoofbeat.trials.Trials;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Lists of studies, and single ones. */
@RestController
@Hidden
class StudiesApi {
    private static final int USUAL_PAGE = 10;
    private static final int LARGEST_PAGE = 1_000;
    private static final Set<String> LIST_PARAMETERS = listParameters();
    private static final Set<String> STUDY_PARAMETERS = Set.of("format", "markupFormat", "fields");

    private final Trials trials;
    private final StudyOut out;

    StudiesApi(Trials trials, StudyOut out) {
        this.trials = trials;
        this.out = out;
    }

    private static Set<String> listParameters() {
        Set<String> names = new HashSet<>(RegistrySearch.PARAMETERS);
        names.addAll(List.of("format", "markupFormat", "fields", "countTotal", "pageSize", "pageToken"));
        return names;
    }

    @GetMapping("/api/v2/studies")
    void list(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var parameters = Parameters.of(request, LIST_PARAMETERS);
        boolean csv = parameters.oneOf("format", "json", "csv").equals("csv");
        boolean legacy = parameters.oneOf("markupFormat", "markdown", "legacy").equals("legacy");
        boolean count = parameters.isTrue("countTotal");
        int asked = parameters.number("pageSize", USUAL_PAGE);
        int size = asked == 0 ? USUAL_PAGE : Math.min(asked, LARGEST_PAGE);
        RegistrySearch search = trials.understand(parameters.all());
        List<String> fields = parameters.list("fields");
        PageToken token = PageToken.read(parameters);
        Optional<StudyCsv> table = csv ? Optional.of(new StudyCsv(fields)) : Optional.empty();
        StudyFieldSelection selection =
                csv || fields.isEmpty() ? StudyFieldSelection.all() : StudyFieldSelection.of(fields, search.searched());
        RecordPage page = trials.search(search, token.cursor(), size);
        long given = token.given() + page.hits().size();
        Optional<String> next = given < page.total() && !page.hits().isEmpty()
                ? Optional.of(new PageToken(given, page.next()).write(parameters))
                : Optional.empty();
        boolean total = count && token.isFirst();
        if (table.isPresent()) {
            writeCsv(table.get(), page, total, token.isFirst(), next, response);
        } else {
            writeJson(selection, legacy, page, total, next, response);
        }
    }

    private void writeJson(
            StudyFieldSelection selection,
            boolean legacy,
            RecordPage page,
            boolean total,
            Optional<String> next,
            HttpServletResponse response)
            throws IOException {
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        OutputStream stream = response.getOutputStream();
        write(stream, "{" + (total ? "\"totalCount\":" + page.total() + "," : "") + "\"studies\":[");
        String before = "\n";
        for (RecordHit hit : page.hits()) {
            write(stream, before);
            write(stream, JsonText.of(selection.of(out.study(hit.id(), legacy))));
            before = ",\n";
        }
        write(stream, page.hits().isEmpty() ? "]" : "\n]");
        write(stream, next.map(token -> ",\"nextPageToken\":\"" + token + "\"").orElse("") + "}");
        stream.flush();
    }

    private void writeCsv(
            StudyCsv table,
            RecordPage page,
            boolean total,
            boolean header,
            Optional<String> next,
            HttpServletResponse response)
            throws IOException {
        response.setContentType("text/csv");
        response.setCharacterEncoding("UTF-8");
        if (total) {
            response.setHeader("x-total-count", String.valueOf(page.total()));
        }
        next.ifPresent(token -> response.setHeader("x-next-page-token", token));
        OutputStream stream = response.getOutputStream();
        if (header) {
            write(stream, table.header());
        }
        for (RecordHit hit : page.hits()) {
            write(stream, table.row(out.study(hit.id(), false)));
        }
        stream.flush();
    }

    private static void write(OutputStream stream, String text) throws IOException {
        stream.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/api/v2/studies/{nctId}")
    ResponseEntity<byte[]> study(@PathVariable String nctId, HttpServletRequest request) throws IOException {
        var parameters = Parameters.of(request, STUDY_PARAMETERS);
        String format = parameters.oneOf("format", "json", "csv", "json.zip", "fhir.json", "ris");
        boolean legacy = parameters.oneOf("markupFormat", "markdown", "legacy").equals("legacy");
        List<String> fields = parameters.list("fields");
        String number = RegistrySearch.findNumber(nctId)
                .orElseThrow(() -> new InvalidParameterException("Invalid value in parameter nctId"));
        if (trials.find(number).isEmpty()) {
            return elsewhere(number, request);
        }
        Json.Obj study = out.study(number, legacy);
        return switch (format) {
            case "csv" -> {
                var table = new StudyCsv(fields);
                yield answer("text/csv;charset=UTF-8", table.header() + table.row(study));
            }
            case "ris" -> answer("application/x-research-info-systems", StudyRis.of(study, Set.copyOf(fields)));
            case "fhir.json" -> {
                if (!fields.isEmpty()) {
                    throw new InvalidParameterException("Parameter 'fields' must be unspecified for fhir.json format");
                }
                yield answer("application/fhir+json", JsonText.of(StudyFhir.of(study)));
            }
            case "json.zip" -> zip(number, JsonText.of(select(fields, study)));
            default -> answer("application/json", JsonText.of(select(fields, study)));
        };
    }

    private static Json.Obj select(List<String> fields, Json.Obj study) {
        return fields.isEmpty()
                ? study
                : StudyFieldSelection.of(fields, Set.of()).of(study);
    }

    /** A number that another study took over leads there. */
    private ResponseEntity<byte[]> elsewhere(String number, HttpServletRequest request) {
        Optional<String> real = trials.findByAlias(number);
        if (real.isPresent()) {
            String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                    .location(URI.create("/api/v2/studies/" + real.get() + query))
                    .build();
        }
        return ResponseEntity.status(HttpStatus.NOT_FOUND)
                .header(HttpHeaders.CONTENT_TYPE, "text/plain;charset=UTF-8")
                .body(("NCT number " + number + " not found").getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity<byte[]> answer(String type, String body) {
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, type).body(body.getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity<byte[]> zip(String number, String json) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(number + ".json"));
            zip.write(json.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "application/zip")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + number + ".zip\"")
                .body(bytes.toByteArray());
    }
}
