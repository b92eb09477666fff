package org.hoofbeat.web.editorial;

import java.util.List;
import java.util.function.Supplier;
import org.hoofbeat.accounts.Right;
import org.hoofbeat.diseases.editorial.Editorial;
import org.hoofbeat.diseases.editorial.NotPublishableException;
import org.hoofbeat.diseases.editorial.diff.Piece;
import org.hoofbeat.diseases.editorial.diff.TextDiff;
import org.hoofbeat.model.editorial.Section;
import org.hoofbeat.model.editorial.SectionVersion;
import org.hoofbeat.web.Page;
import org.hoofbeat.web.PageWriter;
import org.hoofbeat.web.Site;
import org.hoofbeat.web.Visit;
import org.hoofbeat.web.http.NotFoundException;
import org.hoofbeat.web.text.Dates;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The second pair of eyes: what waits for it, and what it decides. */
@Controller
class ReviewController {
    private final PageWriter pages;
    private final Editorial editorial;
    private final DiseaseNames names;
    private final Supplier<Site> site;

    ReviewController(PageWriter pages, Editorial editorial, DiseaseNames names, Supplier<Site> site) {
        this.pages = pages;
        this.editorial = editorial;
        this.names = names;
        this.site = site;
    }

    @GetMapping("/desk/review")
    ResponseEntity<String> queue(Visit visit) {
        var people = new People(editorial.sections().names(), visit.messages());
        List<SectionLine> waiting = editorial.sections().listInReview().stream()
                .map(listed -> SectionLine.of(listed, names, people, dates(visit)))
                .toList();
        return pages.show(
                visit, Page.titled(visit.messages().text("review.queue")), "reviewQueue.jte", new QueuePage(waiting));
    }

    @GetMapping("/desk/sections/{id}/review")
    ResponseEntity<String> review(Visit visit, @PathVariable long id) {
        return show(visit, HttpStatus.OK, id, List.of());
    }

    @PostMapping("/desk/sections/{id}/submit")
    ResponseEntity<String> submit(
            Visit visit,
            @PathVariable long id,
            @RequestParam int number,
            @RequestParam(defaultValue = "") String note) {
        editorial.reviewing().submit(Staff.of(visit), id, number, note);
        String text = editorial.sections().getVersion(id, number).text();
        boolean whole = editorial.reviewing().listProblems(id, text).isEmpty();
        return Staff.goTo("/desk/sections/" + id + (whole ? "?done=submitted" : "?done=submitted-with-problems"));
    }

    @PostMapping("/desk/sections/{id}/give-back")
    ResponseEntity<String> giveBack(
            Visit visit,
            @PathVariable long id,
            @RequestParam int number,
            @RequestParam(defaultValue = "") String note) {
        editorial.reviewing().giveBack(Staff.of(visit), id, number, note);
        return Staff.goTo("/desk/review");
    }

    @PostMapping("/desk/sections/{id}/publish")
    ResponseEntity<String> publish(
            Visit visit,
            @PathVariable long id,
            @RequestParam int number,
            @RequestParam(defaultValue = "") String note) {
        try {
            editorial.reviewing().publish(Staff.of(visit), id, number, note);
            Section section = editorial.sections().get(id);
            return Staff.goTo("/disease/" + section.key().disease() + "#text-" + id);
        } catch (NotPublishableException refused) {
            List<String> problems = refused.problems().stream()
                    .map(problem -> PreviewView.sentence(problem, visit.messages()))
                    .toList();
            return show(visit.to("/desk/sections/" + id + "/review"), HttpStatus.UNPROCESSABLE_CONTENT, id, problems);
        }
    }

    @PostMapping("/desk/sections/{id}/withdraw")
    ResponseEntity<String> withdraw(Visit visit, @PathVariable long id, @RequestParam(defaultValue = "") String note) {
        editorial.reviewing().withdraw(Staff.of(visit), id, note);
        return Staff.goTo("/desk/sections/" + id + "/versions");
    }

    @PostMapping("/desk/sections/{id}/confirm")
    ResponseEntity<String> confirm(Visit visit, @PathVariable long id, @RequestParam(defaultValue = "") String note) {
        editorial.reviewing().confirm(Staff.of(visit), id, note);
        return Staff.goTo("/desk/todo");
    }

    private ResponseEntity<String> show(Visit visit, HttpStatus status, long id, List<String> problems) {
        Section section = editorial.sections().get(id);
        if (section.latest() == 0) {
            throw new NotFoundException();
        }
        SectionVersion version = editorial.sections().getVersion(id, section.latest());
        var people = new People(editorial.sections().names(), visit.messages());
        List<Piece> changes = section.published() == 0 || section.published() == version.number()
                ? List.of()
                : TextDiff.words(
                        editorial.sections().getVersion(id, section.published()).text(), version.text());
        var model = new ReviewPage(
                new Head(section, names.of(section.key().disease())),
                version.number(),
                version.state(),
                people.of(version.author()),
                dates(visit).time(version.written()),
                version.note(),
                PreviewView.of(editorial.reviewing().preview(id, version.text()), visit.messages()),
                changes,
                Staff.of(visit).may(Right.PUBLISH_SECTIONS),
                problems);
        return pages.show(status, visit, Page.titled(visit.messages().text("review.title")), "review.jte", model);
    }

    private Dates dates(Visit visit) {
        return new Dates(site.get().timeZone(), visit.messages());
    }
}
