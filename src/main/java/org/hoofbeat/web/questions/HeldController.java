package org.hoofbeat.web.questions;

import java.util.Optional;
import java.util.function.Supplier;
import org.hoofbeat.model.questions.PublishedAnswer;
import org.hoofbeat.model.questions.Question;
import org.hoofbeat.questions.AskersView;
import org.hoofbeat.questions.QuestionDesk;
import org.hoofbeat.questions.QuestionException;
import org.hoofbeat.questions.ReceiptCode;
import org.hoofbeat.web.Page;
import org.hoofbeat.web.PageWriter;
import org.hoofbeat.web.Site;
import org.hoofbeat.web.Visit;
import org.hoofbeat.web.editorial.PreviewView;
import org.hoofbeat.web.text.Dates;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The way back to a question by its receipt code, which is never in an address: read the answer, take along, delete. */
@Controller
class HeldController {
    private final PageWriter pages;
    private final QuestionDesk desk;
    private final Supplier<Site> site;

    HeldController(PageWriter pages, QuestionDesk desk, Supplier<Site> site) {
        this.pages = pages;
        this.desk = desk;
        this.site = site;
    }

    @GetMapping("/ask/receipt")
    ResponseEntity<String> form(Visit visit) {
        return show(visit, HttpStatus.OK, HeldPage.empty("", "", ""));
    }

    /**
     * @param act {@code show}, {@code export}, {@code disease}, {@code allow}, {@code forbid} or {@code erase}
     * @param sure whether everything is really to be deleted
     * @param published whether the public answer is to go as well
     */
    @PostMapping("/ask/receipt")
    ResponseEntity<String> act(
            Visit visit,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "show") String act,
            @RequestParam(defaultValue = "") String disease,
            @RequestParam(defaultValue = "") String sure,
            @RequestParam(defaultValue = "") String published) {
        ReceiptCode typed = ReceiptCode.typed(code);
        Visit here = visit.to("/ask/receipt");
        if (desk.rights().find(typed).isEmpty()) {
            String fault = code.isBlank() ? "held.fault.blank" : "held.fault.unknown";
            return show(here, HttpStatus.NOT_FOUND, HeldPage.empty(code, fault, ""));
        }
        return switch (act) {
            case "export" -> file(typed);
            case "disease" -> setDisease(here, typed, disease);
            case "allow", "forbid" -> {
                desk.rights().setMayPublish(typed, act.equals("allow"));
                yield held(here, HttpStatus.OK, typed, "", "held.done.consent");
            }
            case "erase" -> {
                if (sure.isEmpty()) {
                    yield held(here, HttpStatus.UNPROCESSABLE_CONTENT, typed, "held.fault.sure", "");
                }
                desk.rights().erase(typed, !published.isEmpty());
                yield show(here, HttpStatus.OK, HeldPage.empty("", "", "held.done.erased"));
            }
            default -> held(here, HttpStatus.OK, typed, "", "");
        };
    }

    private ResponseEntity<String> setDisease(Visit visit, ReceiptCode code, String disease) {
        try {
            desk.rights().setDisease(code, disease);
            return held(visit, HttpStatus.OK, code, "", "held.done.disease");
        } catch (QuestionException.Refused _) {
            return held(visit, HttpStatus.UNPROCESSABLE_CONTENT, code, "held.fault.disease", "");
        } catch (QuestionException.NotNow _) {
            return held(visit, HttpStatus.CONFLICT, code, "held.fault.settled", "");
        }
    }

    private ResponseEntity<String> file(ReceiptCode code) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("question.json")
                                .build()
                                .toString())
                .body(HeldFile.of(desk.rights().export(code)));
    }

    private ResponseEntity<String> held(Visit visit, HttpStatus status, ReceiptCode code, String fault, String done) {
        AskersView view = desk.rights().find(code).orElseThrow();
        Question question = view.question();
        var dates = new Dates(site.get().timeZone(), visit.messages());
        Optional<PublishedAnswer> published =
                desk.answers().find(question.answer()).filter(PublishedAnswer::isPublic);
        return show(
                visit,
                status,
                new HeldPage(
                        code.text(),
                        fault,
                        done,
                        view,
                        question.findDisease().map(desk.guess()::nameOf).orElse(""),
                        dates.day(question.asked()),
                        question.state().isOpen() ? "" : dates.day(question.settled()),
                        view.findAnswer()
                                .map(answer -> PreviewView.of(answer, visit.messages()))
                                .orElse(null),
                        published.isPresent()));
    }

    private ResponseEntity<String> show(Visit visit, HttpStatus status, HeldPage model) {
        Page head = Page.titled(visit.messages().text("held.title")).in(Page.Section.ASK);
        return pages.show(status, visit, head, "held.jte", model);
    }
}
