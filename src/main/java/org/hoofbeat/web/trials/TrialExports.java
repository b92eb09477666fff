package org.hoofbeat.web.trials;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hoofbeat.model.json.Json;
import org.hoofbeat.search.records.RecordHit;
import org.hoofbeat.trials.Trials;
import org.hoofbeat.web.Visit;
import org.hoofbeat.web.ctgov.StudyCsv;
import org.hoofbeat.web.ctgov.StudyOut;
import org.hoofbeat.web.ctgov.StudyRis;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What a search found, as files; with the notice and where it is from. */
@Controller
class TrialExports {
    private static final int MOST = 1_000;

    private final Trials trials;
    private final StudyOut out;

    TrialExports(Trials trials, StudyOut out) {
        this.trials = trials;
        this.out = out;
    }

    @GetMapping("/trials.csv")
    ResponseEntity<String> csv(Visit visit, HttpServletRequest request) {
        StudyCsv table = StudyCsv.forPeople();
        String source = visit.messages().text("trials.source");
        String notice = visit.messages().text("trials.notice");
        var text = new StringBuilder(withColumns(table.header(), "Source", "Notice"));
        found(request, MOST).forEach(study -> text.append(withColumns(table.row(study), source, notice)));
        return file("text/csv;charset=UTF-8", "trials.csv", text.toString());
    }

    @GetMapping("/trials.ris")
    ResponseEntity<String> ris(Visit visit, HttpServletRequest request) {
        String notes = "N1  - " + visit.messages().text("trials.source") + "\r\nN1  - "
                + visit.messages().text("trials.notice") + "\r\nER  - \r\n";
        var text = new StringBuilder();
        found(request, MOST)
                .forEach(study -> text.append(StudyRis.of(study, Set.of()).replace("ER  - \r\n", notes)));
        return file("application/x-research-info-systems;charset=UTF-8", "trials.ris", text.toString());
    }

    /** Its former address. */
    @GetMapping("/trials.atom")
    ResponseEntity<Void> atom(HttpServletRequest request) {
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .location(URI.create("/feed/trials?" + TrialsForm.of(request).query()))
                .build();
    }

    private List<Json.Obj> found(HttpServletRequest request, int most) {
        TrialsForm form = TrialsForm.of(request);
        var place = form.city().isEmpty()
                ? Optional.<org.hoofbeat.trials.FoundPlace>empty()
                : trials.findCity(form.city(), form.country());
        return trials.search(form.search(place), 0, most).hits().stream()
                .map(RecordHit::id)
                .map(id -> out.study(id, true))
                .toList();
    }

    private static String withColumns(String line, String... values) {
        var out = new StringBuilder(line.substring(0, line.length() - 1));
        for (String value : values) {
            out.append(",\"").append(value.replace("\"", "\"\"")).append('"');
        }
        return out.append('\n').toString();
    }

    private static ResponseEntity<String> file(String type, String name, String text) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(text);
    }
}
