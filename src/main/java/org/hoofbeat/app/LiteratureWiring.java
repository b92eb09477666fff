package org.hoofbeat.app;

import java.time.LocalDate;
import org.hoofbeat.literature.Literature;
import org.hoofbeat.literature.disease.DiseaseLiterature;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.search.literature.LiteratureIndex;
import org.hoofbeat.search.solr.SolrSearchIndex;
import org.hoofbeat.store.articles.ArticleShelf;
import org.hoofbeat.web.eutils.Eutils;
import org.springframework.context.annotation.Bean;

/** The part of the wiring that is about articles. */
class LiteratureWiring {
    @Bean
    LiteraturePart literaturePart(
            DataDirectory directory, SolrSearchIndex search, Knowledge knowledge, AfterOpening later) {
        LiteraturePart part = LiteraturePart.open(directory, search, knowledge);
        later.add(part::begin);
        return part;
    }

    /** Closed with the part. */
    @Bean(destroyMethod = "")
    LiteratureIndex literatureIndex(LiteraturePart part) {
        return part.index();
    }

    @Bean
    ArticleShelf articleShelf(LiteraturePart part) {
        return part.shelf();
    }

    @Bean
    DiseaseLiterature diseaseLiterature(LiteratureIndex index, ArticleShelf shelf) {
        return new DiseaseLiterature(index, shelf);
    }

    @Bean
    Literature literature(LiteratureIndex index, ArticleShelf shelf, Settings settings) {
        return new Literature(
                index, shelf, () -> LocalDate.now(settings.server().timeZone()));
    }

    @Bean
    Eutils eutils(Literature literature, Settings settings) {
        return new Eutils(literature, settings.eutilsWindow());
    }
}
