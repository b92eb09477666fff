package org.hoofbeat.app;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.hoofbeat.diseases.codes.Codes;
import org.hoofbeat.diseases.graph.Associations;
import org.hoofbeat.diseases.graph.Graph;
import org.hoofbeat.diseases.imports.ImportedNumbers;
import org.hoofbeat.diseases.imports.NumberSearch;
import org.hoofbeat.model.Manifest;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.phenotype.Ranker;
import org.hoofbeat.phenotype.carriers.Carriers;
import org.hoofbeat.phenotype.comparison.Comparisons;
import org.hoofbeat.phenotype.similarity.MostSimilar;
import org.hoofbeat.phenotype.text.TextReader;
import org.hoofbeat.search.SearchIndex;
import org.hoofbeat.search.SearchSettings;
import org.hoofbeat.search.solr.SolrSearchIndex;
import org.hoofbeat.store.desk.DeskDatabase;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/**
 * Makes the parts of the server and hands them to each other. Rooms other than web and accounts know nothing of Spring: their
 * objects are made here, by hand, one method each.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan("org.hoofbeat.app")
@Import({WebWiring.class, AccountsWiring.class, TrialsWiring.class, LiteratureWiring.class, NoticesWiring.class})
class Wiring {
    @Bean
    Settings settings(Server.Start start) {
        return start.settings();
    }

    @Bean
    DataDirectory dataDirectory(Server.Start start) {
        return start.directory();
    }

    @Bean
    AfterOpening afterOpening() {
        return new AfterOpening();
    }

    /** Complete before the server listens: a page without facts is of no use to anybody. */
    @Bean
    Knowledge knowledge(Server.Start start) {
        return joined(start.knowledge());
    }

    /** What went wrong on the other thread, as if it had gone wrong here. */
    private static <T> T joined(CompletableFuture<T> part) {
        try {
            return part.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException why ? why : failed;
        }
    }

    @Bean
    Ranker ranker(Knowledge knowledge, AfterOpening later) {
        var ranker = new BackgroundRanker(knowledge);
        later.add(ranker::begin);
        return ranker;
    }

    /** The first page that compares waits for it; no other page does. */
    @Bean
    Supplier<MostSimilar> mostSimilar(Knowledge knowledge, AfterOpening later) {
        return begunBy(later, () -> MostSimilar.of(knowledge));
    }

    @Bean
    Supplier<Comparisons> comparisons(Knowledge knowledge, Supplier<MostSimilar> mostSimilar, AfterOpening later) {
        return begunBy(later, () -> Comparisons.of(knowledge, mostSimilar.get()));
    }

    @Bean
    Supplier<Carriers> carriers(Knowledge knowledge, Supplier<MostSimilar> mostSimilar, AfterOpening later) {
        return begunBy(later, () -> Carriers.of(knowledge, mostSimilar.get().implied()));
    }

    /** Most visits read no note, so it is made for the first one that does; that takes half a second. */
    @Bean
    Supplier<TextReader> textReader(Knowledge knowledge) {
        return WhenAsked.make(() -> TextReader.of(knowledge));
    }

    @Bean
    Supplier<Associations> associations(Knowledge knowledge) {
        return WhenAsked.make(() -> Associations.of(Graph.of(knowledge)));
    }

    @Bean
    Supplier<Codes> codes(Supplier<Associations> associations) {
        return WhenAsked.make(() -> Codes.of(associations.get().graph()));
    }

    /** Starts, and on the first start fills itself, on a thread of its own. */
    @Bean
    SolrSearchIndex solrIndex(Settings settings, DataDirectory directory, Knowledge knowledge, AfterOpening later) {
        var index = SolrSearchIndex.prepare(
                new SearchSettings(
                        directory.root().resolve("index"), settings.search().zookeeper()),
                knowledge);
        later.add(index::begin);
        return index;
    }

    /** The same index, to everybody who looks for facts; it is closed as the one above. */
    @Bean(destroyMethod = "")
    @Primary
    SearchIndex searchIndex(SolrSearchIndex index, ImportedNumbers numbers) {
        return new NumberSearch(index, numbers);
    }

    private static <T> Supplier<T> begunBy(AfterOpening later, Supplier<T> making) {
        var part = new InBackground<>(making);
        later.add(part::begin);
        return part;
    }

    /** Closed, and with it folded into one file, when the server stops. The first query loads classes for half a second. */
    @Bean
    DeskDatabase desk(Server.Start start, AfterOpening later) {
        DeskDatabase desk = joined(start.desk());
        later.add(desk::prepare);
        return desk;
    }

    @Bean
    DeskWatch deskWatch(DeskDatabase desk) {
        return new DeskWatch(desk);
    }

    @Bean
    CommandSocket commandSocket(
            Settings settings,
            DataDirectory directory,
            DeskDatabase desk,
            SearchIndex index,
            Manifest manifest,
            TrialsPart studies,
            LiteraturePart literature) {
        return new CommandSocket(
                directory, new Workplace.Served(directory, settings, desk, index, manifest, studies, literature));
    }

    @Bean
    ImportedNumbers importedNumbers(DeskDatabase desk, Knowledge knowledge) {
        return ImportedNumbers.in(desk, knowledge);
    }

    @Bean
    StartupCache startupCache(Server.Start start) {
        return StartupCache.asTheLauncherAsks(start.directory());
    }
}
