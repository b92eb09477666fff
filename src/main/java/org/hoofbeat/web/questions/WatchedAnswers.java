package org.hoofbeat.web.questions;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.questions.PublishedAnswer;
import org.hoofbeat.notices.Hit;
import org.hoofbeat.notices.Watched;
import org.hoofbeat.questions.QuestionDesk;
import org.hoofbeat.web.text.Language;
import org.hoofbeat.web.text.Messages;
import org.springframework.stereotype.Component;

/** Answers to questions can be followed: all of them, or those about a disease with {@code disease=MONDO:0007947}. */
@Component
final class WatchedAnswers implements Watched {
    private static final String DISEASE = "disease=";
    private static final int LONGEST_TITLE = 150;
    private static final int LONGEST_SUMMARY = 400;

    private final QuestionDesk desk;

    WatchedAnswers(QuestionDesk desk) {
        this.desk = desk;
    }

    @Override
    public String kind() {
        return "answers";
    }

    @Override
    public String tidy(String query) {
        return Arrays.stream(query.split("&"))
                .filter(part -> part.startsWith(DISEASE))
                .map(part ->
                        part.substring(DISEASE.length()).replace("%3A", ":").replace("%3a", ":"))
                .flatMap(id -> desk.guess().findCanonical(id).stream())
                .findFirst()
                .map(disease -> DISEASE + disease)
                .orElse("");
    }

    @Override
    public String title(String query, Locale language) {
        String all = messages(language).text("answers.title");
        return disease(query)
                .map(disease -> all + ": " + desk.guess().nameOf(disease))
                .orElse(all);
    }

    @Override
    public String page(String query) {
        return disease(query).map(disease -> "/disease/" + disease + "#answers").orElse("/answers");
    }

    @Override
    public List<Hit> newest(String query, int most, Locale language) {
        List<PublishedAnswer> answers = disease(query)
                .map(desk.answers()::listOf)
                .orElseGet(() -> desk.answers().listNewest(most));
        return answers.stream().limit(most).map(answer -> hit(answer, language)).toList();
    }

    private Hit hit(PublishedAnswer answer, Locale language) {
        return new Hit(
                "answer-" + answer.number() + "-" + answer.revision(),
                cut(answer.question(), LONGEST_TITLE),
                answer.path(),
                answer.at(),
                cut(desk.answers().show(answer).plain(), LONGEST_SUMMARY),
                messages(language).text("answer.notice"));
    }

    private static Optional<Curie> disease(String query) {
        return query.isEmpty() ? Optional.empty() : Optional.of(Curie.parse(query.substring(DISEASE.length())));
    }

    private static Messages messages(Locale language) {
        return Messages.of(Language.negotiate(language.toLanguageTag()));
    }

    private static String cut(String text, int most) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= most
                ? line
                : line.substring(0, line.offsetByCodePoints(0, most)) + "…";
    }
}
