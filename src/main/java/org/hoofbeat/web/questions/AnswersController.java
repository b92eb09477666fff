package org.hoofbeat.web.questions;

import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import org.hoofbeat.accounts.Right;
import org.hoofbeat.model.questions.PublishedAnswer;
import org.hoofbeat.questions.QuestionDesk;
import org.hoofbeat.questions.ShownAnswer;
import org.hoofbeat.web.Page;
import org.hoofbeat.web.PageWriter;
import org.hoofbeat.web.Site;
import org.hoofbeat.web.Visit;
import org.hoofbeat.web.editorial.PreviewView;
import org.hoofbeat.web.http.NotFoundException;
import org.hoofbeat.web.parts.Pager;
import org.hoofbeat.web.text.Dates;
import org.hoofbeat.web.text.Messages;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The answers for everybody. */
@Controller
class AnswersController {
    private static final int ROWS = 20;
    private static final int MOST = 1_000;
    private static final int LIKE = 5;
    private static final int LONGEST_TITLE = 90;
    private static final int LONGEST_DESCRIPTION = 200;

    private final PageWriter pages;
    private final QuestionDesk desk;
    private final AnswerLines lines;
    private final Supplier<Site> site;

    AnswersController(PageWriter pages, QuestionDesk desk, AnswerLines lines, Supplier<Site> site) {
        this.pages = pages;
        this.desk = desk;
        this.lines = lines;
        this.site = site;
    }

    /** @param q words of a question; empty for all answers, newest first */
    @GetMapping("/answers")
    ResponseEntity<String> list(
            Visit visit, @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") String page) {
        List<PublishedAnswer> found =
                q.isBlank() ? desk.answers().listNewest(MOST) : desk.answers().search(q, MOST);
        int number = page.matches("\\d{1,6}") ? Math.max(1, Integer.parseInt(page)) : 1;
        Pager pager = Pager.of(number, ROWS, found.size(), to -> address(q, to));
        int from = Math.min(found.size(), (number - 1) * ROWS);
        List<PublishedAnswer> shown = found.subList(from, Math.min(found.size(), from + ROWS));
        Messages m = visit.messages();
        Page head = Page.titled(m.text("answers.title"))
                .in(Page.Section.ASK)
                .at("/answers")
                .describedAs(m.text("answers.lead"));
        return pages.show(visit, head, "answers.jte", new AnswersPage(q, lines.of(shown, m), pager));
    }

    @GetMapping("/answers/{number:\\d{1,18}}")
    ResponseEntity<String> answer(Visit visit, @PathVariable long number) {
        PublishedAnswer answer = desk.answers().find(number).orElseThrow(NotFoundException::new);
        Messages m = visit.messages();
        if (!answer.isPublic()) {
            return pages.show(
                    HttpStatus.GONE,
                    visit,
                    Page.titled(m.text("answer.gone.title")),
                    "answerGone.jte",
                    answer.number());
        }
        ShownAnswer shown = desk.answers().show(answer);
        var dates = new Dates(site.get().timeZone(), m);
        String disease = answer.findDisease().map(desk.guess()::nameOf).orElse("");
        List<AnswerLine> like = lines.of(
                desk.answers().search(answer.question(), LIKE + 1).stream()
                        .filter(other -> other.number() != number)
                        .limit(LIKE)
                        .toList(),
                m);
        var model = new AnswerPage(
                shown,
                PreviewView.of(shown.preview(), m),
                answer.language().equals(m.language().tag()) ? "" : answer.language(),
                disease,
                byline(shown, dates, m),
                dates.day(shown.reviewDue().atStartOfDay(ZoneOffset.UTC).toInstant()),
                like,
                visit.person().may(Right.ANSWER_QUESTIONS));
        Page head = Page.titled(cut(answer.question(), LONGEST_TITLE))
                .in(Page.Section.ASK)
                .at(answer.path())
                .describedAs(cut(shown.plain(), LONGEST_DESCRIPTION));
        return pages.show(visit, head, "answer.jte", model);
    }

    private static String byline(ShownAnswer shown, Dates dates, Messages m) {
        String first = dates.day(shown.first());
        String updated = dates.day(shown.updated());
        return first.equals(updated)
                ? m.text("answer.by", first, shown.author())
                : m.text("answer.by-updated", first, updated, shown.author());
    }

    private static String address(String q, int page) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/answers");
        if (!q.isBlank()) {
            address.queryParam("q", "{q}");
        }
        if (page > 1) {
            address.queryParam("page", page);
        }
        return q.isBlank()
                ? address.toUriString()
                : address.encode().buildAndExpand(q).toUriString();
    }

    private static String cut(String text, int most) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= most
                ? line
                : line.substring(0, line.offsetByCodePoints(0, most)) + "…";
    }
}
