package org.hoofbeat.web.questions;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Supplier;
import org.hoofbeat.accounts.Person;
import org.hoofbeat.diseases.editorial.markdown.UnreadableTextException;
import org.hoofbeat.questions.QuestionDesk;
import org.hoofbeat.questions.QuestionException;
import org.hoofbeat.questions.SavedAnswer;
import org.hoofbeat.web.Page;
import org.hoofbeat.web.PageWriter;
import org.hoofbeat.web.Site;
import org.hoofbeat.web.Visit;
import org.hoofbeat.web.editorial.PreviewView;
import org.hoofbeat.web.editorial.Staff;
import org.hoofbeat.web.http.BadRequestException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One question: who takes care of it, what was asked, and the answer. */
@Controller
class CaseController {
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    private final PageWriter pages;
    private final CasePages cases;
    private final QuestionDesk desk;
    private final Supplier<Site> site;

    CaseController(PageWriter pages, CasePages cases, QuestionDesk desk, Supplier<Site> site) {
        this.pages = pages;
        this.cases = cases;
        this.desk = desk;
        this.site = site;
    }

    @GetMapping("/desk/questions/{id}")
    ResponseEntity<String> show(Visit visit, @PathVariable long id, @RequestParam(defaultValue = "") String done) {
        String message = visit.messages().has("case.done." + done) ? "case.done." + done : "";
        return cases.show(visit, HttpStatus.OK, id, CasePages.Now.plain(message));
    }

    /** Shows the question as it was sent; the audit says who saw it. */
    @PostMapping("/desk/questions/{id}/read")
    ResponseEntity<String> read(Visit visit, @PathVariable long id) {
        return cases.show(
                at(visit, id),
                HttpStatus.OK,
                id,
                CasePages.Now.showing(desk.reading().read(Staff.of(visit), id)));
    }

    /**
     * Saves the answer, shows it as its reader would see it, or lets the asker read it.
     *
     * @param act {@code save}, {@code preview}, {@code second} or {@code release}
     */
    @PostMapping("/desk/questions/{id}")
    ResponseEntity<String> answer(
            Visit visit,
            @PathVariable long id,
            @RequestParam(defaultValue = "0") int base,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "save") String act) {
        Person.Member who = Staff.of(visit);
        Visit here = at(visit, id);
        try {
            if (act.equals("preview")) {
                var preview = PreviewView.of(desk.answering().preview(id, text), visit.messages());
                return cases.show(here, HttpStatus.OK, id, CasePages.Now.typed(text, base, preview, ""));
            }
            return switch (desk.answering().save(who, id, base, text)) {
                case SavedAnswer.Conflict(var theirs) ->
                    cases.show(
                            here,
                            HttpStatus.CONFLICT,
                            id,
                            CasePages.Now.overtaken(
                                    text, theirs, visit.messages().text("case.overtaken")));
                case SavedAnswer.Stored(var version) -> goOn(who, id, version.number(), act, "saved");
                case SavedAnswer.Unchanged(var version) -> goOn(who, id, version.number(), act, "unchanged");
            };
        } catch (UnreadableTextException unreadable) {
            String fault = PreviewView.sentence(unreadable, visit.messages());
            return cases.show(here, HttpStatus.UNPROCESSABLE_CONTENT, id, CasePages.Now.typed(text, base, null, fault));
        } catch (QuestionException.Refused refused) {
            String fault = visit.messages().text("case.fault." + refused.fault().key());
            return cases.show(
                    here,
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    id,
                    CasePages.Now.typed(
                            text,
                            desk.queue().get(who, id).versions().size(),
                            PreviewView.of(desk.answering().preview(id, text), visit.messages()),
                            fault));
        }
    }

    private ResponseEntity<String> goOn(Person.Member who, long id, int version, String act, String done) {
        switch (act) {
            case "release" -> desk.releasing().release(who, id, version);
            case "second" -> desk.releasing().handOver(who, id, version);
            default -> {
                return back(id, done);
            }
        }
        return back(id, act.equals("release") ? "released" : "second");
    }

    @PostMapping("/desk/questions/{id}/preview")
    ResponseEntity<String> preview(Visit visit, @PathVariable long id, @RequestParam(defaultValue = "") String text) {
        try {
            return fragment(visit, PreviewView.of(desk.answering().preview(id, text), visit.messages()));
        } catch (UnreadableTextException unreadable) {
            return fragment(visit, PreviewView.refused(unreadable, visit.messages()));
        }
    }

    private ResponseEntity<String> fragment(Visit visit, PreviewView view) {
        return pages.show(visit, Page.titled(""), "parts/preview.jte", view);
    }

    /** @param act {@code take}, {@code assign}, {@code due}, {@code disease}, {@code close}, {@code reopen} or {@code give-back} */
    @PostMapping("/desk/questions/{id}/triage")
    ResponseEntity<String> triage(
            Visit visit,
            @PathVariable long id,
            @RequestParam String act,
            @RequestParam(defaultValue = "") String account,
            @RequestParam(defaultValue = "") String due,
            @RequestParam(defaultValue = "") String disease) {
        Person.Member who = Staff.of(visit);
        try {
            switch (act) {
                case "take" -> desk.triage().assign(who, id, who.account());
                case "assign" -> desk.triage().assign(who, id, account);
                case "due" -> setDue(who, id, due);
                case "disease" -> desk.triage().setDisease(who, id, disease);
                case "close" -> desk.triage().close(who, id);
                case "reopen" -> desk.triage().reopen(who, id);
                case "give-back" -> desk.releasing().giveBack(who, id);
                default -> throw new BadRequestException("There is no such step.");
            }
        } catch (QuestionException.Refused refused) {
            String fault = visit.messages().text("case.fault." + refused.fault().key());
            return cases.show(at(visit, id), HttpStatus.UNPROCESSABLE_CONTENT, id, CasePages.Now.refused(fault));
        }
        return back(id, "changed");
    }

    private void setDue(Person.Member who, long id, String due) {
        try {
            desk.triage()
                    .setDue(
                            who,
                            id,
                            LocalDate.parse(due)
                                    .atTime(EVENING)
                                    .atZone(site.get().timeZone())
                                    .toInstant());
        } catch (DateTimeException wrong) {
            throw new BadRequestException("A date is written as 2026-11-24.");
        }
    }

    private static Visit at(Visit visit, long id) {
        return visit.to("/desk/questions/" + id);
    }

    private static ResponseEntity<String> back(long id, String done) {
        return Staff.goTo("/desk/questions/" + id + "?done=" + done);
    }
}
