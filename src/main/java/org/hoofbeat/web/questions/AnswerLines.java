package org.hoofbeat.web.questions;

import java.util.List;
import java.util.function.Supplier;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.questions.PublishedAnswer;
import org.hoofbeat.questions.QuestionDesk;
import org.hoofbeat.web.Site;
import org.hoofbeat.web.text.Dates;
import org.hoofbeat.web.text.Messages;
import org.springframework.stereotype.Component;

/** Puts public answers into lists: on the page of a disease, in searches, on their own page. */
@Component
public final class AnswerLines {
    private final QuestionDesk desk;
    private final Supplier<Site> site;

    AnswerLines(QuestionDesk desk, Supplier<Site> site) {
        this.desk = desk;
        this.site = site;
    }

    /** The answers on a disease's page, newest first. */
    public List<AnswerLine> of(Curie disease, Messages m) {
        return of(desk.answers().listOf(disease), m);
    }

    /** The answers to questions like a text, best first. */
    public List<AnswerLine> like(String text, int most, Messages m) {
        return of(desk.answers().search(text, most), m);
    }

    List<AnswerLine> of(List<PublishedAnswer> answers, Messages m) {
        var dates = new Dates(site.get().timeZone(), m);
        return answers.stream().map(answer -> line(answer, dates)).toList();
    }

    private AnswerLine line(PublishedAnswer answer, Dates dates) {
        return new AnswerLine(
                answer.path(),
                answer.question(),
                answer.language().equals(dates.m().language().tag()) ? "" : answer.language(),
                answer.findDisease().map(desk.guess()::nameOf).orElse(""),
                "/disease/" + answer.disease(),
                dates.day(answer.at()));
    }
}
