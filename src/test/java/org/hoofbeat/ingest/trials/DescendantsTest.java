package org.hoofbeat.ingest.trials;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.hoofbeat.ingest.PackBuild;
import org.hoofbeat.ingest.SourceKind;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.json.Json;
import org.hoofbeat.model.knowledge.Identity;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.model.trials.DiseaseTie;
import org.hoofbeat.search.SearchSettings;
import org.hoofbeat.search.records.Condition;
import org.hoofbeat.search.records.RecordIndex;
import org.hoofbeat.search.records.RecordKind;
import org.hoofbeat.search.records.RecordQuery;
import org.hoofbeat.search.solr.SolrRecordIndex;
import org.hoofbeat.search.trials.StudyDocuments;
import org.hoofbeat.search.trials.StudyFields;
import org.hoofbeat.sources.ctgov.StudyJson;
import org.hoofbeat.testing.DevelopmentData;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a pack that knows which diseases are kinds of others, a study on a kind is found for the group, and says why. */
class DescendantsTest {
    private static Knowledge knowledge;
    private static DiseaseTies ties;

    @TempDir
    private Path folder;

    @BeforeAll
    static void build() {
        var build = new PackBuild();
        build.read(SourceKind.HP, DevelopmentData.file("hpo/hp-2025-05-06.json.gz"));
        build.read(SourceKind.HPOA, DevelopmentData.file("hpo/phenotype-2025-05-06.hpoa.gz"));
        build.read(SourceKind.MONDO, DevelopmentData.file("mondo/mondo-2026-08.zip"));
        knowledge = build.build();
        ties = new DiseaseTies(knowledge);
    }

    @Test
    void aSearchForTheGroupFindsTheKindAndNoStrangers() {
        List<DiseaseTie> marfan = ties.of(study("Marfan Syndrome"));
        List<DiseaseTie> asthma = ties.of(study("Asthma"));
        int row = ((Identity.Canonical) knowledge.resolve(marfan.getFirst().disease())).disease();
        Curie group = knowledge
                .diseases()
                .idOf(knowledge.diseases().parents().stream(row).findFirst().orElseThrow());
        try (RecordIndex index = SolrRecordIndex.open(SearchSettings.embedded(folder), RecordKind.TRIALS, "test")) {
            index.write(List.of(
                    StudyDocuments.of("NCT00000001", study("Marfan Syndrome"), marfan, ties.widerThan(marfan)),
                    StudyDocuments.of("NCT00000002", study("Asthma"), asthma, ties.widerThan(asthma))));
            index.commit(2);
            assertThat(index.search(RecordQuery.of(
                                    new Condition.OneOf(StudyFields.WIDER_DISEASE, List.of(group.toString())), 10))
                            .hits())
                    .extracting(hit -> hit.id())
                    .containsExactly("NCT00000001");
        }
    }

    private static Json.Obj study(String condition) {
        String json = """
                {"protocolSection":{"identificationModule":{"nctId":"NCT00000001"},"conditionsModule":{"conditions":["%s"]}}}""".formatted(condition);
        return StudyJson.parse("test", json.getBytes(StandardCharsets.UTF_8));
    }
}
