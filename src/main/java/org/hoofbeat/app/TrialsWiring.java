package org.hoofbeat.app;

import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.search.solr.SolrSearchIndex;
import org.hoofbeat.trials.Trials;
import org.hoofbeat.web.ctgov.StudyOut;
import org.springframework.context.annotation.Bean;

/** The part of the wiring that is about studies. */
class TrialsWiring {
    @Bean
    TrialsPart trialsPart(DataDirectory directory, SolrSearchIndex search, Knowledge knowledge, AfterOpening later) {
        TrialsPart part = TrialsPart.open(directory, search, knowledge);
        later.add(part::begin);
        return part;
    }

    @Bean
    Trials trials(TrialsPart part) {
        return part.trials();
    }

    @Bean
    StudyOut studyOut(Trials trials, Settings settings) {
        return new StudyOut(trials, settings.trialContacts());
    }
}
