package org.hoofbeat.questions;

import java.time.InstantSource;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hoofbeat.diseases.Diseases;
import org.hoofbeat.diseases.editorial.CitedTexts;
import org.hoofbeat.diseases.editorial.FactsPrint;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.notices.Outbox;
import org.hoofbeat.notices.Place;
import org.hoofbeat.questions.identifiers.Deidentifier;
import org.hoofbeat.store.desk.DeskDatabase;

/**
 * Everything that has to do with questions, each part by its name. Safe for all threads.
 *
 * @param asking takes questions
 * @param likely what may answer one before it is asked
 * @param guess which diseases a text mentions
 * @param urgency which words call for help at once
 * @param rights what askers may do with their receipt code
 * @param queue the questions as those see them who answer
 * @param reading the questions as they were sent
 * @param triage who, until when, about what
 * @param answering writing answers
 * @param releasing letting askers read them
 * @param publishing making them public
 * @param answers the public answers
 * @param replies texts that answers hold often
 * @param retention deleting what is due
 * @param newData opening answers again
 */
public record QuestionDesk(
        Asking asking,
        LikelyAnswers likely,
        DiseaseGuess guess,
        Urgency urgency,
        AskerRights rights,
        Queue queue,
        Reading reading,
        Triage triage,
        Answering answering,
        Releasing releasing,
        Publishing publishing,
        Answers answers,
        SavedReplies replies,
        Retention retention,
        AnswersAndNewData newData) {

    private static final int NEVER = 1_200;

    /**
     * The question desk over a database and the facts of a pack. Public answers that these data may contradict are opened again
     * at once.
     */
    public static QuestionDesk open(
            DeskDatabase desk,
            Knowledge knowledge,
            Diseases diseases,
            DiseaseGuess guess,
            Supplier<Deidentifier> deidentifier,
            QuestionRules rules,
            Outbox outbox,
            Place place,
            InstantSource clock) {
        Function<Curie, String> facts = FactsPrint.of(knowledge, diseases);
        var texts = new CitedTexts();
        var urgency = Urgency.load();
        var proofreading = new Proofreading(deidentifier);
        var publisher = new Publisher(facts, rules.reviewMonths() == 0 ? NEVER : rules.reviewMonths());
        var releasing = new Releasing(desk, rules.secondPerson(), new ReplyByMail(outbox, place), clock);
        var answers = new Answers(desk, texts);
        var newData = new AnswersAndNewData(desk, knowledge, facts, publisher, clock);
        newData.lookAtData();
        return new QuestionDesk(
                new Asking(desk, deidentifier, guess, urgency, rules.within(), clock),
                new LikelyAnswers(guess, urgency, answers),
                guess,
                urgency,
                new AskerRights(desk, guess, texts, publisher, clock),
                new Queue(desk, proofreading),
                new Reading(desk, clock),
                new Triage(desk, guess, clock),
                new Answering(desk, texts, clock),
                releasing,
                new Publishing(desk, proofreading, releasing, publisher, clock),
                answers,
                new SavedReplies(desk, clock),
                new Retention(desk, rules.retention(), clock),
                newData);
    }
}
