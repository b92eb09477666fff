package org.hoofbeat.web.pages.disease;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import org.hoofbeat.diseases.Diseases;
import org.hoofbeat.diseases.imports.ImportedNumbers;
import org.hoofbeat.ingest.PackBuild;
import org.hoofbeat.ingest.SourceKind;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.FindingSet;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.testing.TinyKnowledge;
import org.hoofbeat.web.Assets;
import org.hoofbeat.web.Host;
import org.hoofbeat.web.PageWriter;
import org.hoofbeat.web.Site;
import org.hoofbeat.web.Visit;
import org.hoofbeat.web.parts.TermNames;
import org.hoofbeat.web.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.ResponseEntity;

/** What the tiny pack has no case of: a code that stands for several diseases, and groups of diseases. */
class DiseaseChoiceTest {
    @TempDir
    Path folder;

    @Test
    void offersTheChoiceWhereACodeStandsForSeveralDiseases() throws IOException {
        Path mappings = folder.resolve("more.sssom.tsv");
        Files.writeString(mappings, """
                subject_id\tsubject_label\tpredicate_id\tobject_id\tobject_label\tmapping_justification
                MONDO:0007947\tMarfan syndrome\tskos:exactMatch\tICD10CM:Q00\tboth\tsemapv:UnspecifiedMatching
                MONDO:0012212\tLoeys-Dietz syndrome 1\tskos:exactMatch\tICD10CM:Q00\tboth\tsemapv:UnspecifiedMatching
                """);
        PackBuild build = TinyKnowledge.files();
        build.read(SourceKind.MONDO, mappings);
        ResponseEntity<String> answer = controller(build.build()).disease(visit(), "icd10cm:q00", "", "");
        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        assertThat(answer.getBody())
                .contains("icd10cm:q00 stands for several diseases", "name=\"robots\" content=\"noindex\"")
                .contains("href=\"/disease/MONDO:0007947\"", "href=\"/disease/MONDO:0012212\"");
    }

    @Test
    void aNumberOfAnImportedPageLeadsToItsDiseaseAndNobodyKeepsTheAnswer() {
        Knowledge knowledge = TinyKnowledge.build();
        Curie marfan = Curie.parse("MONDO:0007947");
        Curie other = Curie.parse("MONDO:0012212");
        var numbers = new ImportedNumbers(
                number -> switch (number.local()) {
                    case "0010802" -> List.of(marfan);
                    case "0000002" -> List.of(marfan, other);
                    default -> List.of();
                },
                knowledge);
        DiseaseController controller = controller(knowledge, numbers);
        ResponseEntity<String> one = controller.disease(visit(), "gard:10802", "", "");
        assertThat(one.getStatusCode().value()).isEqualTo(302);
        assertThat(one.getHeaders().getLocation()).hasToString("/disease/MONDO:0007947");
        assertThat(one.getHeaders().getCacheControl()).isEqualTo("no-store");
        assertThat(controller.disease(visit(), "GARD:0000002", "", "").getBody())
                .contains("stands for several diseases");
        ResponseEntity<String> none = controller.disease(visit(), "GARD:0000003", "", "");
        assertThat(none.getStatusCode().value()).isEqualTo(404);
        assertThat(none.getHeaders().getCacheControl()).isEqualTo("no-store");
    }

    @Test
    void listsDiseasesOfTheSameGroupWhereGroupsAreLoaded() {
        ResponseEntity<String> answer =
                controller(TinyKnowledge.buildWithGroups()).disease(visit(), "MONDO:0007947", "", "");
        assertThat(answer.getBody())
                .contains("Others of the same group", "/compare?ids=MONDO:0007947,MONDO:0012212")
                .doesNotContain("Groups of diseases are not loaded");
    }

    private static DiseaseController controller(Knowledge knowledge) {
        return controller(knowledge, new ImportedNumbers(_ -> List.of(), knowledge));
    }

    private static DiseaseController controller(Knowledge knowledge, ImportedNumbers numbers) {
        Diseases diseases = Diseases.of(knowledge);
        var host = new Host("Hoofbeat", "", "", "", "", List.of());
        var site = new Site(URI.create("http://127.0.0.1"), ZoneOffset.UTC, host);
        TermNames names = TermNames.of(knowledge, diseases);
        var pages = new PageWriter(() -> site, knowledge.manifest(), new Assets(host), names);
        var written = new DiseasePages(pages, diseases, knowledge.manifest(), () -> site, names);
        return new DiseaseController(pages, knowledge, diseases, written, numbers);
    }

    private static Visit visit() {
        return new Visit(Language.EN, FindingSet.empty(), "/disease", "", false);
    }
}
