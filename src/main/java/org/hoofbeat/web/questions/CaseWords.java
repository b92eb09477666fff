package org.hoofbeat.web.questions;

import org.hoofbeat.model.questions.Question;
import org.hoofbeat.questions.QuestionDesk;
import org.hoofbeat.web.editorial.People;
import org.hoofbeat.web.text.Dates;

/**
 * How the pages of the desk write people, times and diseases.
 *
 * @param desk the questions
 * @param people what those are called who do something
 * @param dates how times are written
 */
record CaseWords(QuestionDesk desk, People people, Dates dates) {
    String disease(Question question) {
        return question.findDisease().map(desk.guess()::nameOf).orElse("");
    }
}
