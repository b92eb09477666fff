package org.hoofbeat.web.questions;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import org.hoofbeat.accounts.Person;
import org.hoofbeat.diseases.editorial.markdown.UnreadableTextException;
import org.hoofbeat.model.questions.PublishedAnswer;
import org.hoofbeat.questions.QuestionDesk;
import org.hoofbeat.questions.QuestionException;
import org.hoofbeat.web.Page;
import org.hoofbeat.web.PageWriter;
import org.hoofbeat.web.Site;
import org.hoofbeat.web.Visit;
import org.hoofbeat.web.editorial.PreviewView;
import org.hoofbeat.web.editorial.Staff;
import org.hoofbeat.web.http.BadRequestException;
import org.hoofbeat.web.http.NotFoundException;
import org.hoofbeat.web.text.Messages;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Keeping public answers right: correcting, confirming and withdrawing them. */
@Controller
class DeskAnswersController {
    private static final int MOST = 1_000;

    private final PageWriter pages;
    private final QuestionDesk desk;
    private final CasePages cases;
    private final AnswerLines lines;
    private final Supplier<Site> site;

    DeskAnswersController(
            PageWriter pages, QuestionDesk desk, CasePages cases, AnswerLines lines, Supplier<Site> site) {
        this.pages = pages;
        this.desk = desk;
        this.cases = cases;
        this.lines = lines;
        this.site = site;
    }

    @GetMapping("/desk/answers")
    ResponseEntity<String> list(Visit visit) {
        LocalDate today = LocalDate.now(site.get().timeZone());
        var words = cases.words(visit);
        List<DeskAnswersPage.Due> due = desk.answers().listToReview(today).stream()
                .map(answer -> new DeskAnswersPage.Due(
                        answer.number(),
                        answer.question(),
                        desk.answers().listDoubts(answer),
                        words.dates()
                                .day(answer.reviewDue()
                                        .atStartOfDay(ZoneOffset.UTC)
                                        .toInstant())))
                .toList();
        var model = new DeskAnswersPage(due, lines.of(desk.answers().listNewest(MOST), visit.messages()));
        return pages.show(visit, Page.titled(visit.messages().text("keep.title")), "deskAnswers.jte", model);
    }

    @GetMapping("/desk/answers/{number}")
    ResponseEntity<String> show(Visit visit, @PathVariable long number) {
        PublishedAnswer answer = get(number);
        return show(visit, HttpStatus.OK, answer, answer.question(), answer.text(), "");
    }

    /** @param act {@code prove} to mark and show again, {@code correct}, {@code confirm} or {@code withdraw} */
    @PostMapping("/desk/answers/{number}")
    ResponseEntity<String> change(
            Visit visit,
            @PathVariable long number,
            @RequestParam(defaultValue = "0") int revision,
            @RequestParam(defaultValue = "") String question,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "") String looked,
            @RequestParam(defaultValue = "prove") String act) {
        Person.Member who = Staff.of(visit);
        Visit here = visit.to("/desk/answers/" + number);
        Messages m = visit.messages();
        try {
            switch (act) {
                case "prove" -> {
                    return show(here, HttpStatus.OK, get(number), question, text, "");
                }
                case "correct" ->
                    desk.publishing().correct(who, number, revision, question, text, note, !looked.isEmpty());
                case "confirm" -> desk.publishing().confirm(who, number, revision, note);
                case "withdraw" -> desk.publishing().withdraw(who, number, revision, note);
                default -> throw new BadRequestException("There is no such step.");
            }
            return Staff.goTo(act.equals("withdraw") ? "/desk/answers/" + number : "/answers/" + number);
        } catch (QuestionException.Refused refused) {
            String fault = m.text("case.fault." + refused.fault().key());
            return show(here, HttpStatus.UNPROCESSABLE_CONTENT, get(number), question, text, fault);
        } catch (QuestionException.NotNow overtaken) {
            return show(here, HttpStatus.CONFLICT, get(number), question, text, m.text("keep.overtaken"));
        } catch (UnreadableTextException unreadable) {
            String fault = PreviewView.sentence(unreadable, m);
            return show(here, HttpStatus.UNPROCESSABLE_CONTENT, get(number), question, text, fault);
        }
    }

    private ResponseEntity<String> show(
            Visit visit, HttpStatus status, PublishedAnswer answer, String question, String text, String fault) {
        Messages m = visit.messages();
        var words = cases.words(visit);
        var model = new DeskAnswerPage(
                answer,
                question,
                text,
                desk.publishing().prove(question),
                preview(answer, text, m),
                answer.findDisease().map(desk.guess()::nameOf).orElse(""),
                desk.answers().listDoubts(answer),
                desk.answers().listRevisions(answer.number()).stream()
                        .map(one -> m.text(
                                        "keep.revision",
                                        one.revision(),
                                        words.dates().time(one.at()),
                                        one.by().equals("asker")
                                                ? m.text("case.asker")
                                                : words.people().of(one.by()))
                                + (one.isPublic() ? "" : " " + m.text("keep.withdrawn"))
                                + (one.note().isEmpty() ? "" : " " + one.note()))
                        .toList(),
                fault);
        Page head = Page.titled(m.text("keep.one", answer.number())).overTheWholeWidth();
        return pages.show(status, visit, head, "deskAnswer.jte", model);
    }

    private PreviewView preview(PublishedAnswer answer, String text, Messages m) {
        try {
            return PreviewView.of(desk.answers().preview(text, answer.language()), m);
        } catch (UnreadableTextException unreadable) {
            return PreviewView.refused(unreadable, m);
        }
    }

    private PublishedAnswer get(long number) {
        return desk.answers().find(number).orElseThrow(NotFoundException::new);
    }
}
