package org.hoofbeat.web.editorial;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;
import org.hoofbeat.citations.ReferenceStyle;
import org.hoofbeat.citations.TypedCitation;
import org.hoofbeat.diseases.editorial.Editorial;
import org.hoofbeat.model.editorial.Work;
import org.hoofbeat.web.Page;
import org.hoofbeat.web.PageWriter;
import org.hoofbeat.web.Site;
import org.hoofbeat.web.Visit;
import org.hoofbeat.web.http.NotFoundException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The works that texts cite: looked up by PubMed number, DOI, address or title, entered, put right, judged. */
@Controller
class WorksController {
    private final PageWriter pages;
    private final Editorial editorial;
    private final Supplier<Site> site;
    private final ReferenceStyle style = ReferenceStyle.in("en");

    WorksController(PageWriter pages, Editorial editorial, Supplier<Site> site) {
        this.pages = pages;
        this.editorial = editorial;
        this.site = site;
    }

    @GetMapping("/desk/works")
    ResponseEntity<String> search(Visit visit, @RequestParam(defaultValue = "") String q) {
        return list(visit, HttpStatus.OK, q, fresh(q), "");
    }

    @PostMapping("/desk/works")
    ResponseEntity<String> add(Visit visit, @RequestParam Map<String, String> fields) {
        WorkForm form = WorkForm.of(fields);
        try {
            Work work = editorial.works().add(Staff.of(visit), form.read());
            return Staff.goTo("/desk/works/" + work.number());
        } catch (IllegalArgumentException wrong) {
            return list(
                    visit.to("/desk/works"),
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "",
                    form,
                    String.valueOf(wrong.getMessage()));
        }
    }

    @GetMapping("/desk/works/{number}")
    ResponseEntity<String> work(Visit visit, @PathVariable int number) {
        Work work = get(number);
        return show(visit, HttpStatus.OK, work, WorkForm.of(work.citation()), "");
    }

    @PostMapping("/desk/works/{number}")
    ResponseEntity<String> correct(Visit visit, @PathVariable int number, @RequestParam Map<String, String> fields) {
        WorkForm form = WorkForm.of(fields);
        try {
            editorial.works().correct(Staff.of(visit), number, form.read());
            return Staff.goTo("/desk/works/" + number);
        } catch (IllegalArgumentException wrong) {
            return show(
                    visit.to("/desk/works/" + number),
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    get(number),
                    form,
                    String.valueOf(wrong.getMessage()));
        }
    }

    @PostMapping("/desk/works/{number}/judge")
    ResponseEntity<String> judge(
            Visit visit, @PathVariable int number, @RequestParam(defaultValue = "") String reason) {
        editorial.works().markUnusable(Staff.of(visit), number, reason);
        return Staff.goTo("/desk/works/" + number);
    }

    private ResponseEntity<String> list(Visit visit, HttpStatus status, String typed, WorkForm form, String fault) {
        var found = editorial.works().search(typed).stream()
                .map(work -> new WorksPage.Line(
                        work.number(), style.layOut(work.citation()).html(), work.mark(), work.unusable()))
                .toList();
        return pages.show(
                status,
                visit,
                Page.titled(visit.messages().text("works.title")),
                "works.jte",
                new WorksPage(typed, found, form, fault));
    }

    private ResponseEntity<String> show(Visit visit, HttpStatus status, Work work, WorkForm form, String fault) {
        return pages.show(
                status,
                visit,
                Page.titled(visit.messages().text("works.one", work.number())),
                "work.jte",
                new WorkPage(work.number(), work.mark(), work.unusable(), form, fault));
    }

    private Work get(int number) {
        return editorial.works().find(number).orElseThrow(NotFoundException::new);
    }

    /** The identifier that somebody looked for and did not find is a good beginning for entering the work. */
    private WorkForm fresh(String typed) {
        WorkForm empty = WorkForm.empty(LocalDate.now(site.get().timeZone()).toString());
        return TypedCitation.read(typed)
                .map(what -> switch (what) {
                    case TypedCitation.Pmid(String pmid) -> filled(empty, "", pmid, "", "");
                    case TypedCitation.Doi(String doi) -> filled(empty, "", "", doi, "");
                    case TypedCitation.WebAddress(String url) -> filled(empty, "", "", "", url);
                    case TypedCitation.Title(String words) -> filled(empty, words, "", "", "");
                })
                .orElse(empty);
    }

    private static WorkForm filled(WorkForm empty, String title, String pmid, String doi, String url) {
        return new WorkForm(
                url.isEmpty() ? empty.kind() : "web_page",
                title,
                "",
                "",
                "",
                "",
                "",
                "",
                pmid,
                doi,
                url,
                empty.accessed());
    }
}
