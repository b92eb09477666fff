package org.hoofbeat.search.solr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.search.Kind;
import org.hoofbeat.search.MadeUpKnowledge;
import org.hoofbeat.search.SearchIndex;
import org.hoofbeat.search.SearchNotReadyException;
import org.hoofbeat.search.SearchRequest;
import org.hoofbeat.search.SearchSettings;
import org.hoofbeat.search.SearchState;
import org.hoofbeat.search.SuggestRequest;
import org.hoofbeat.search.Suggestions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LifecycleTest {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    private Path folder;

    @Test
    void suggestsBeforeItIsReadyAndSaysHowFarItIs() throws InterruptedException {
        try (SearchIndex index = open(MadeUpKnowledge.zebras(3_000, "a"))) {
            SearchNotReadyException early =
                    catchThrowableOfType(SearchNotReadyException.class, () -> index.search(SearchRequest.of("zebra")));
            assertThat(early.state()).isEqualTo(new SearchState.Starting());
            assertThatThrownBy(() -> index.awaitReady(Duration.ZERO)).isInstanceOf(SearchNotReadyException.class);
            assertThat(index.suggest(SuggestRequest.of("zeb")).list(Suggestions.Group.DISEASES))
                    .isNotEmpty();
            index.awaitReady(PATIENCE);
            assertThat(index.state()).isEqualTo(new SearchState.Ready());
            assertThat(total(index)).isEqualTo(3_000);
        }
    }

    @Test
    void keepsTheIndexWhileThePackIsTheSame() throws InterruptedException {
        fill(MadeUpKnowledge.zebras(2_500, "a"));
        List<SearchState> seen = new ArrayList<>();
        try (SearchIndex index = open(MadeUpKnowledge.zebras(2_500, "a"))) {
            while (!(index.state() instanceof SearchState.Ready)) {
                seen.add(index.state());
                Thread.sleep(1);
            }
            assertThat(total(index)).isEqualTo(2_500);
        }
        assertThat(seen).hasOnlyElementsOfType(SearchState.Starting.class);
    }

    @Test
    void fillsAnewForAnotherPackAndForgetsTheOld() throws Exception {
        fill(MadeUpKnowledge.zebras(10, "a"));
        fill(MadeUpKnowledge.zebras(12, "b"));
        try (Stream<Path> cores = Files.list(folder.resolve("cores"))) {
            assertThat(cores.map(core -> core.getFileName().toString()))
                    .containsExactlyInAnyOrder("diseases-v1-b", "terms-v1-b", "genes-v1-b");
        }
    }

    @Test
    void fillsAnewWhenTheMarkerAndTheDocumentsDoNotAgree() throws InterruptedException {
        fill(MadeUpKnowledge.zebras(10, "a"));
        try (SearchIndex index = open(MadeUpKnowledge.zebras(11, "a"))) {
            index.awaitReady(PATIENCE);
            assertThat(total(index)).isEqualTo(11);
        }
    }

    @Test
    void switchesToAnotherPackWhileItAnswers() throws Exception {
        try (SearchIndex index = open(MadeUpKnowledge.zebras(10, "a"))) {
            index.awaitReady(PATIENCE);
            var switched = index.switchTo(MadeUpKnowledge.zebras(5_000, "b"));
            while (!switched.isDone()) {
                assertThat(total(index)).isIn(10L, 5_000L);
            }
            switched.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            assertThat(total(index)).isEqualTo(5_000);
            assertThat(index.suggest(SuggestRequest.of("zebra disease type 4999"))
                            .list(Suggestions.Group.DISEASES))
                    .isNotEmpty();
            index.switchTo(MadeUpKnowledge.zebras(10, "a")).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            assertThat(total(index)).isEqualTo(10);
        }
    }

    @Test
    void replacesACollectionThatCannotBeOpened() throws Exception {
        fill(MadeUpKnowledge.zebras(20, "a"));
        Path data = folder.resolve("cores/diseases-v1-a/data/index");
        try (Stream<Path> files = Files.list(data)) {
            for (Path file : files.filter(f -> f.getFileName().toString().startsWith("segments"))
                    .toList()) {
                Files.writeString(file, "damaged");
            }
        }
        try (SearchIndex index = open(MadeUpKnowledge.zebras(20, "a"))) {
            index.awaitReady(PATIENCE);
            assertThat(total(index)).isEqualTo(20);
        }
    }

    @Test
    void saysWhereItFailedToStart() throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("in-the-way"), "");
        try (SearchIndex index = SolrSearchIndex.open(SearchSettings.embedded(file), MadeUpKnowledge.zebras(1, "a"))) {
            assertThatThrownBy(() -> index.awaitReady(PATIENCE))
                    .isInstanceOf(SearchNotReadyException.class)
                    .hasMessageContaining(file.toString());
            assertThat(index.state()).isInstanceOf(SearchState.Failed.class);
        }
    }

    @Test
    void stopsFillingWhenItIsClosed() {
        SearchIndex index = open(MadeUpKnowledge.zebras(60_000, "a"));
        index.suggest(SuggestRequest.of("zebra"));
        index.close();
        assertThat(index.state()).isNotInstanceOf(SearchState.Ready.class);
        assertThatThrownBy(() -> index.search(SearchRequest.of("zebra"))).isInstanceOf(SearchNotReadyException.class);
    }

    private void fill(Knowledge knowledge) throws InterruptedException {
        try (SearchIndex index = open(knowledge)) {
            index.awaitReady(PATIENCE);
        }
    }

    private SearchIndex open(Knowledge knowledge) {
        return SolrSearchIndex.open(SearchSettings.embedded(folder), knowledge);
    }

    private static long total(SearchIndex index) {
        return index.search(SearchRequest.of("zebra").in(Kind.DISEASES).page(0, 0))
                .total();
    }
}
