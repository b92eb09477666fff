package org.hoofbeat.search.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.solr.client.solrj.request.CollectionAdminRequest;
import org.apache.solr.cloud.MiniSolrCloudCluster;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.search.Kind;
import org.hoofbeat.search.MadeUpKnowledge;
import org.hoofbeat.search.SearchIndex;
import org.hoofbeat.search.SearchRequest;
import org.hoofbeat.search.SearchSettings;
import org.hoofbeat.search.SearchState;
import org.hoofbeat.search.SharedIndex;
import org.hoofbeat.search.solr.SolrSearchIndex;
import org.hoofbeat.testing.TinyKnowledge;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same index on a cluster: filled once, shared by web nodes, and answering while a node is down. */
class ClusterTest {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    private Path folder;

    private MiniSolrCloudCluster cluster;

    @BeforeEach
    void startTwoNodes() throws Exception {
        cluster = new MiniSolrCloudCluster.Builder(2, folder.resolve("cluster")).build();
    }

    @AfterEach
    void stop() throws Exception {
        cluster.shutdown();
    }

    @Test
    void answersAsTheEmbeddedEngineDoes() throws InterruptedException {
        try (SearchIndex index = open(TinyKnowledge.build())) {
            index.awaitReady(PATIENCE);
            for (String query : List.of(
                    "marfan", "154700", "duchene", "seizures", "myopia arachnodactyly", "FBN1", "a OR", "*:*", "O'")) {
                var here = index.search(SearchRequest.of(query));
                var embedded = SharedIndex.tiny().search(SearchRequest.of(query));
                assertThat(here.hits()).as(query).isEqualTo(embedded.hits());
                assertThat(here.totals()).as(query).isEqualTo(embedded.totals());
                assertThat(here.adjustments()).as(query).isEqualTo(embedded.adjustments());
            }
        }
    }

    @Test
    void isFilledByOneWebNodeForAll() throws InterruptedException {
        try (SearchIndex first = open(MadeUpKnowledge.zebras(3_000, "a"))) {
            first.awaitReady(PATIENCE);
            List<SearchState> seen = new ArrayList<>();
            try (SearchIndex second = open(MadeUpKnowledge.zebras(3_000, "a"))) {
                while (!(second.state() instanceof SearchState.Ready)) {
                    seen.add(second.state());
                    Thread.sleep(1);
                }
                assertThat(total(second)).isEqualTo(3_000);
            }
            assertThat(seen).hasOnlyElementsOfType(SearchState.Starting.class);
        }
    }

    @Test
    void comesToNoHarmWhenTwoWebNodesFillAtOnce() throws InterruptedException {
        try (SearchIndex first = open(MadeUpKnowledge.zebras(5_000, "a"));
                SearchIndex second = open(MadeUpKnowledge.zebras(5_000, "a"))) {
            first.awaitReady(PATIENCE);
            second.awaitReady(PATIENCE);
            assertThat(total(first)).isEqualTo(5_000);
            assertThat(total(second)).isEqualTo(5_000);
        }
    }

    @Test
    void answersWhileANodeIsDown() throws Exception {
        try (SearchIndex index = open(MadeUpKnowledge.zebras(2_000, "a"))) {
            index.awaitReady(PATIENCE);
            cluster.stopJettySolrRunner(0);
            assertThat(total(index)).isEqualTo(2_000);
        }
    }

    @Test
    void publishesANewPackAndKeepsThePreviousOne() throws Exception {
        try (SearchIndex index = open(MadeUpKnowledge.zebras(10, "a"))) {
            index.awaitReady(PATIENCE);
            index.switchTo(MadeUpKnowledge.zebras(20, "b")).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            index.switchTo(MadeUpKnowledge.zebras(30, "c")).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            assertThat(total(index)).isEqualTo(30);
            assertThat(CollectionAdminRequest.listCollections(cluster.getSolrClient()))
                    .contains("diseases-v1-b", "diseases-v1-c")
                    .doesNotContain("diseases-v1-a");
            assertThat(new CollectionAdminRequest.ListAliases()
                            .process(cluster.getSolrClient())
                            .getAliases())
                    .containsEntry("hoofbeat-diseases", "diseases-v1-c");
        }
    }

    private SearchIndex open(Knowledge knowledge) {
        return SolrSearchIndex.open(
                new SearchSettings(folder, cluster.getZkServer().getZkAddress()), knowledge);
    }

    private static long total(SearchIndex index) {
        return index.search(SearchRequest.of("zebra").in(Kind.DISEASES).page(0, 0))
                .total();
    }
}
