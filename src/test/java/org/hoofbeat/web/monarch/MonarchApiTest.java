package org.hoofbeat.web.monarch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hoofbeat.app.RunningSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MonarchApiTest {
    @RegisterExtension
    static final RunningSite SITE = RunningSite.onTinyPack();

    /** The files were looked through by hand when they were made. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "table.json | /v3/api/entity/OMIM:310200/biolink:DiseaseToPhenotypicFeatureAssociation?limit=1&sort=object_label%20asc",
                "table.tsv  | /v3/api/entity/MONDO:0007947/biolink:CausalGeneToDiseaseAssociation?format=tsv",
                "compact.json | /v3/api/association?subject=MONDO:0007947&compact=true",
                "mappings.tsv | /v3/api/mappings?entity_id=MONDO:0007947&format=tsv",
                "compare.json | /v3/api/semsim/compare/HP:0001166,XX:1/HP:0002616",
                "spans.json | /v3/api/annotate/entities?text=No%20seizures.",
            })
    void answersStayAsTheyWere(String file, String path) throws IOException {
        String body = SITE.get(path.strip()).body();
        Path golden = Path.of("src/test/resources/monarch", file.strip());
        if (System.getenv("HOOFBEAT_TEST_GOLDEN") != null) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, body.endsWith("\n") ? body : body + "\n");
        }
        assertThat(body.strip()).isEqualTo(Files.readString(golden).strip());
    }

    @Test
    void anySiteMayReadIt() {
        HttpResponse<String> answer = SITE.get("/v3/api/version", "Origin", "https://example.org");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void aDownloadHasAFileName() {
        HttpResponse<String> answer = SITE.get(
                "/v3/api/entity/MONDO:0007947/biolink:DiseaseToPhenotypicFeatureAssociation?download=true&format=tsv");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=assoc-table-MONDO:0007947.tsv");
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/tab-separated-values;charset=utf-8");
    }

    @Test
    void whatIsNotThereIsToldInTheApisShape() {
        assertThat(SITE.get("/v3/api/entity/MONDO:9").statusCode()).isEqualTo(404);
        assertThat(SITE.get("/v3/api/entity/MONDO:9").body()).isEqualTo("{\"detail\":\"Entity not found\"}");
        assertThat(SITE.get("/v3/api/nothing").statusCode()).isEqualTo(404);
        assertThat(SITE.get("/v3/api/nothing").body()).startsWith("{\"detail\":");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "{}", "", "{\"subjects\":1}", "{\"subjects\":[1],\"object_sets\":[[]]}"})
    void brokenBodiesAreToldWithTheirPlace(String body) {
        for (String path : new String[] {"compare", "multicompare", "search"}) {
            HttpResponse<String> answer = post("/v3/api/semsim/" + path, body);
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).startsWith("{\"detail\":[{\"type\":");
        }
    }

    @Test
    void searchAndMulticompareAgree() {
        String found = SITE.get("/v3/api/semsim/search/HP:0002616,HP:0001083/Human%20Diseases?limit=1")
                .body();
        String compared = post("/v3/api/semsim/multicompare", """
                        {"subjects":["HP:0002616","HP:0001083"],
                         "object_sets":[{"label":"x","phenotypes":["MONDO:0007947"]}]}""").body();
        assertThat(score(found)).isEqualTo(score(compared));
    }

    private static String score(String body) {
        return body.replaceFirst("(?s).*?\"score\":([0-9.E-]+),\"similarity\".*", "$1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%22", "O%27", "15q13.3", "1.1", "a%20AND", "(((", "*", "%5C", "~", "%F0%9F%A6%93", "%00"})
    void nothingTypedIsAFailure(String typed) {
        SITE.awaitSearch();
        for (String path : new String[] {
            "search?q=", "autocomplete?q=", "ground?text=", "annotate?text=", "annotate/entities?text=",
            "entity/", "association?query=", "mappings?entity_id=", "semsim/autocomplete?q=", "histopheno/"
        }) {
            String query =
                    path.contains("?") ? typed : typed.replace("%5C", "x").replace("%00", "x");
            assertThat(SITE.get("/v3/api/" + path + query.replace("(((", "%28%28%28"))
                            .statusCode())
                    .as(path + typed)
                    .isLessThan(500);
        }
    }

    private static HttpResponse<String> post(String path, String body) {
        return SITE.send(HttpRequest.newBuilder(SITE.resolve(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }
}
