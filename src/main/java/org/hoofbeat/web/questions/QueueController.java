package org.hoofbeat.web.questions;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.hoofbeat.accounts.Person;
import org.hoofbeat.model.questions.QuestionState;
import org.hoofbeat.questions.QuestionDesk;
import org.hoofbeat.questions.Queue;
import org.hoofbeat.web.Page;
import org.hoofbeat.web.PageWriter;
import org.hoofbeat.web.Site;
import org.hoofbeat.web.Visit;
import org.hoofbeat.web.editorial.People;
import org.hoofbeat.web.editorial.Staff;
import org.hoofbeat.web.text.Dates;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The queue of questions. */
@Controller
class QueueController {
    private final PageWriter pages;
    private final QuestionDesk desk;
    private final Supplier<Site> site;

    QueueController(PageWriter pages, QuestionDesk desk, Supplier<Site> site) {
        this.pages = pages;
        this.desk = desk;
        this.site = site;
    }

    /**
     * @param show one of {@link QueuePage#CHOICES}
     * @param language a tag, for questions in that language only
     */
    @GetMapping("/desk/questions")
    ResponseEntity<String> queue(
            Visit visit,
            @RequestParam(defaultValue = "open") String show,
            @RequestParam(defaultValue = "") String language) {
        Person.Member who = Staff.of(visit);
        String chosen = QueuePage.CHOICES.contains(show) ? show : "open";
        Set<QuestionState> states =
                switch (chosen) {
                    case "second-look" -> Set.of(QuestionState.SECOND_LOOK);
                    case "answered" -> Set.of(QuestionState.ANSWERED);
                    case "closed" -> Set.of(QuestionState.CLOSED);
                    default -> Queue.OPEN;
                };
        var words = new CaseWords(
                desk,
                new People(desk.queue().names(), visit.messages()),
                new Dates(site.get().timeZone(), visit.messages()));
        List<QuestionLine> lines = desk.queue().list(who, states).stream()
                .filter(listed ->
                        !chosen.equals("mine") || listed.question().assignee().equals(who.account()))
                .filter(listed ->
                        language.isEmpty() || listed.question().language().equals(language))
                .map(listed -> QuestionLine.of(listed, words))
                .toList();
        return pages.show(
                visit,
                Page.titled(visit.messages().text("queue.title")),
                "queue.jte",
                new QueuePage(chosen, language, lines));
    }
}
