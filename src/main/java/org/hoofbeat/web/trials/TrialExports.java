package org.hoofbeat.web.trials;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.hoofbeat.model.json.Json;
import org.hoofbeat.search.records.RecordHit;
import org.hoofbeat.trials.Trials;
import org.hoofbeat.web.Site;
import org.hoofbeat.web.Visit;
import org.hoofbeat.web.ctgov.StudyCsv;
import org.hoofbeat.web.ctgov.StudyOut;
import org.hoofbeat.web.ctgov.StudyRis;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What a search found, as files and as a feed; with the notice and where it is from. */
@Controller
class TrialExports {
    private static final int MOST = 1_000;
    private static final int NEWEST = 50;

    private final Trials trials;
    private final StudyOut out;
    private final Supplier<Site> site;

    TrialExports(Trials trials, StudyOut out, Supplier<Site> site) {
        this.trials = trials;
        this.out = out;
        this.site = site;
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

    @GetMapping("/trials.atom")
    ResponseEntity<String> atom(Visit visit, HttpServletRequest request) {
        TrialsForm form = TrialsForm.of(request);
        String self = site.get().absolute("/trials.atom?" + form.query()).toString();
        List<Json.Obj> studies = found(request, NEWEST);
        var feed = new StringBuilder(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">\n");
        element(
                "title",
                visit.messages().text("trials.title") + (form.q().isEmpty() ? form.disease() : ": " + form.q()),
                feed);
        element("subtitle", visit.messages().text("trials.notice"), feed);
        element("rights", visit.messages().text("trials.source"), feed);
        element("id", self, feed);
        element(
                "updated",
                studies.stream()
                        .map(TrialExports::updated)
                        .max(String::compareTo)
                        .orElse("1970-01-01T00:00:00Z"),
                feed);
        feed.append("<author><name>").append(escaped(site.get().host().name())).append("</name></author>\n");
        feed.append("<link rel=\"self\" href=\"").append(escaped(self)).append("\"/>\n");
        for (Json.Obj study : studies) {
            entry(visit, study, feed);
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "application/atom+xml;charset=UTF-8")
                .body(feed.append("</feed>\n").toString());
    }

    private void entry(Visit visit, Json.Obj study, StringBuilder feed) {
        Json.Obj identification = TrialWords.module(study, "identificationModule");
        String address =
                site.get().absolute("/trials/" + identification.string("nctId")).toString();
        feed.append("<entry>\n");
        element("title", TrialWords.shortened(identification.string("briefTitle")), feed);
        element("id", address, feed);
        element("updated", updated(study), feed);
        feed.append("<link href=\"").append(escaped(address)).append("\"/>\n");
        var words = new TrialWords(visit.messages());
        element(
                "summary",
                TrialWords.sentence(words.status(
                                TrialWords.module(study, "statusModule").string("overallStatus")))
                        + " " + TrialWords.sentence(words.tests(study)) + " "
                        + TrialWords.sentence(words.who(TrialWords.module(study, "eligibilityModule"))),
                feed);
        feed.append("</entry>\n");
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

    private static String updated(Json.Obj study) {
        String date = TrialWords.module(study, "statusModule")
                .findObject("lastUpdatePostDateStruct")
                .map(struct -> struct.string("date"))
                .orElse("");
        return (date.length() == 10 ? date : "1970-01-01") + "T00:00:00Z";
    }

    private static String withColumns(String line, String... values) {
        var out = new StringBuilder(line.substring(0, line.length() - 1));
        for (String value : values) {
            out.append(",\"").append(value.replace("\"", "\"\"")).append('"');
        }
        return out.append('\n').toString();
    }

    private static void element(String name, String text, StringBuilder out) {
        out.append('<')
                .append(name)
                .append('>')
                .append(escaped(text))
                .append("</")
                .append(name)
                .append(">\n");
    }

    private static String escaped(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static ResponseEntity<String> file(String type, String name, String text) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(text);
    }
}
