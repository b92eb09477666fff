package org.hoofbeat.search.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.solr.cloud.MiniSolrCloudCluster;
import org.apache.solr.embedded.JettySolrRunner;
import org.hoofbeat.search.SearchSettings;
import org.hoofbeat.search.records.Condition;
import org.hoofbeat.search.records.Place;
import org.hoofbeat.search.records.RecordDocument;
import org.hoofbeat.search.records.RecordIndex;
import org.hoofbeat.search.records.RecordKind;
import org.hoofbeat.search.records.RecordQuery;
import org.hoofbeat.search.records.RecordText;
import org.hoofbeat.search.solr.SolrRecordIndex;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records such as studies on a cluster of two nodes: the same answers as embedded, and nothing is lost when a node stops. */
class RecordsOnClusterTest {
    private static final Place BOSTON = new Place(42.3601, -71.0589);
    private static final Place PARIS = new Place(48.8566, 2.3522);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

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
    void findsAsTheEmbeddedEngineDoes() {
        try (RecordIndex there = onCluster();
                RecordIndex here = SolrRecordIndex.open(
                        SearchSettings.embedded(folder.resolve("embedded")), RecordKind.TRIALS, "a")) {
            for (RecordIndex index : List.of(there, here)) {
                index.write(studies(0, 200));
                index.commit(200);
            }
            for (Condition condition : List.of(
                    new Condition.Everything(),
                    word("even"),
                    near(BOSTON),
                    near(PARIS),
                    new Condition.Not(word("odd")))) {
                RecordQuery query = RecordQuery.of(condition, 50);
                assertThat(there.search(query).total())
                        .as(condition.toString())
                        .isEqualTo(here.search(query).total())
                        .isPositive();
            }
            assertThat(there.position()).isEqualTo(200);
        }
    }

    @Test
    void losesNothingWhenOneNodeAfterTheOtherStops() throws Exception {
        try (RecordIndex index = onCluster()) {
            index.write(studies(0, 500));
            index.commit(500);

            JettySolrRunner first = cluster.getJettySolrRunner(0);
            cluster.stopJettySolrRunner(first);
            cluster.waitForJettyToStop(first);
            assertThat(total(index, new Condition.Everything())).isEqualTo(500);
            assertThat(total(index, near(BOSTON))).isEqualTo(250);
            assertThat(index.position()).isEqualTo(500);

            index.write(studies(500, 600));
            index.commit(600);
            assertThat(total(index, new Condition.Everything())).isEqualTo(600);

            cluster.startJettySolrRunner(first);
            cluster.waitForAllNodes((int) PATIENCE.toSeconds());
            cluster.waitForActiveCollection("trials-v1-a", PATIENCE.toSeconds(), TimeUnit.SECONDS, 1, 2);
            JettySolrRunner second = cluster.getJettySolrRunners().stream()
                    .filter(node -> node != first)
                    .findFirst()
                    .orElseThrow();
            cluster.stopJettySolrRunner(second);
            cluster.waitForJettyToStop(second);
            assertThat(total(index, new Condition.Everything())).isEqualTo(600);
            assertThat(total(index, near(PARIS))).isEqualTo(300);
            assertThat(index.position()).isEqualTo(600);
        }
    }

    private RecordIndex onCluster() {
        return SolrRecordIndex.open(
                new SearchSettings(folder, cluster.getZkServer().getZkAddress()), RecordKind.TRIALS, "a");
    }

    private static List<RecordDocument> studies(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(number -> {
                    var study = new RecordDocument("NCT%08d".formatted(number));
                    study.add("t_BriefTitle", RecordText.value(number % 2 == 0 ? "an even study" : "an odd study"));
                    RecordDocument site = study.addPart();
                    site.add("t_LocationCity", RecordText.value("a city"));
                    site.placeAt(number % 2 == 0 ? BOSTON : PARIS);
                    return study;
                })
                .toList();
    }

    private static Condition word(String word) {
        return new Condition.Words("t_BriefTitle", List.of(word));
    }

    private static Condition near(Place place) {
        return new Condition.OfAPart(new Condition.Within(place, 50));
    }

    private static long total(RecordIndex index, Condition condition) {
        return index.search(new RecordQuery(
                        condition, List.of(), List.of(), Optional.empty(), RecordQuery.FIRST, 1, List.of()))
                .total();
    }
}
