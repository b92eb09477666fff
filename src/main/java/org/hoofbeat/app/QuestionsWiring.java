package org.hoofbeat.app;

import java.time.InstantSource;
import java.util.function.Supplier;
import org.hoofbeat.diseases.Diseases;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.notices.Outbox;
import org.hoofbeat.notices.Place;
import org.hoofbeat.questions.DiseaseGuess;
import org.hoofbeat.questions.QuestionDesk;
import org.hoofbeat.questions.identifiers.Deidentifier;
import org.hoofbeat.search.names.DiseaseNames;
import org.hoofbeat.store.desk.DeskDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The part of the wiring that is about questions. */
@Configuration(proxyBeanMethods = false)
class QuestionsWiring {
    /** Names of diseases take a second to be read, so that is done after the first page. */
    @Bean
    DiseaseGuess diseaseGuess(Knowledge knowledge, AfterOpening later) {
        var names = new InBackground<>(() -> DiseaseNames.of(knowledge));
        later.add(names::begin);
        return new DiseaseGuess(knowledge, names);
    }

    /** Half a second; whoever asks first waits for it, unless it was made before. */
    @Bean
    Supplier<Deidentifier> deidentifier(Knowledge knowledge, AfterOpening later) {
        var made = new InBackground<>(() -> Deidentifier.of(knowledge));
        later.add(made::begin);
        return made;
    }

    @Bean
    QuestionDesk questionDesk(
            DeskDatabase desk,
            Knowledge knowledge,
            Diseases diseases,
            DiseaseGuess guess,
            Supplier<Deidentifier> deidentifier,
            Settings settings,
            Outbox outbox,
            Place place) {
        return QuestionDesk.open(
                desk,
                knowledge,
                diseases,
                guess,
                deidentifier,
                settings.questions(),
                outbox,
                place,
                InstantSource.system());
    }

    /** Deletes what is due, now and every hour. */
    @Bean
    QuestionClock questionClock(QuestionDesk desk, AfterOpening later) {
        var clock = new QuestionClock(desk);
        later.add(clock::begin);
        return clock;
    }
}
