package org.hoofbeat.web.differential.note;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.Finding;
import org.hoofbeat.model.FindingSet;
import org.hoofbeat.web.FindingBar;
import org.hoofbeat.web.Page;
import org.hoofbeat.web.PageWriter;
import org.hoofbeat.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * A note in, findings out. The note is never in an address: it is posted, shown again in the answer, and forgotten. Only the
 * identifiers of the findings that the reader agreed to go on to the differential.
 */
@Controller
class NoteController {
    private static final String PATH = "/differential/note";
    private static final int MOST_FINDINGS = 400;

    private final PageWriter pages;
    private final NoteView view;

    NoteController(PageWriter pages, NoteView view) {
        this.pages = pages;
        this.view = view;
    }

    /** The empty box. */
    @GetMapping(PATH)
    ResponseEntity<String> box(Visit visit) {
        return show(visit, "");
    }

    /** The note with its findings. */
    @PostMapping(PATH)
    ResponseEntity<String> read(Visit visit, @RequestParam(defaultValue = " ") String note) {
        return show(visit, note);
    }

    /** The findings that the reader agreed to, added to those that there are already. */
    @PostMapping(PATH + "/findings")
    ResponseEntity<String> use(Visit visit, @RequestParam Map<String, String> fields) {
        FindingSet findings = visit.findings();
        for (int row = 0; row < MOST_FINDINGS; row++) {
            String status = fields.getOrDefault("status" + row, "");
            Optional<Curie> term = Curie.findIn(fields.getOrDefault("term" + row, ""));
            if (term.isPresent() && status.equals("observed")) {
                findings = findings.with(Finding.observed(term.get()));
            } else if (term.isPresent() && status.equals("negated")) {
                findings = findings.with(Finding.excluded(term.get()));
            }
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(FindingBar.address("/differential", findings)))
                .build();
    }

    private ResponseEntity<String> show(Visit visit, String note) {
        Page page = Page.titled(visit.messages().text("note.title")).in(Page.Section.DIFFERENTIAL);
        NotePage model = view.page(note, view.names().in(visit.language()));
        return pages.show(visit.to(PATH), page, "note.jte", model);
    }
}
