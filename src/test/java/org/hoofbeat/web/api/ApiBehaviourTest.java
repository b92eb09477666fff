package org.hoofbeat.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.hoofbeat.app.TinyServer;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What holds for every operation, and what the differential does with its inputs. */
@NullMarked
class ApiBehaviourTest {
    private static final String DIAGNOSE = "/api/v1/diagnose?observed=HP:0002616,HP:0001083";
    private static final String PACKET = """
            {"id":"p","subject":{"sex":"MALE","timeAtLastEncounter":{"age":{"iso8601duration":"P12Y"}}},
             "phenotypicFeatures":[{"type":{"id":"HP:0002616"}},{"type":{"id":"HP:0001249"},"excluded":true}],
             "metaData":{"phenopacketSchemaVersion":"2.0"}}
            """;

    @RegisterExtension
    static final TinyServer SERVER = new TinyServer();

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/versions", DIAGNOSE, "/api/v1/problems/unexpected"})
    void answersNotModifiedToWhoHasTheAnswer(String path) {
        String tag = SERVER.get(path).headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = SERVER.send(request(path).header("If-None-Match", "\"x\", " + tag));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("ETag")).contains(tag);
        assertThat(SERVER.send(request(path).header("If-None-Match", "W/\"x\"")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void givesEachAddressATagOfItsOwnAndErrorsNone() {
        String one = SERVER.get(DIAGNOSE).headers().firstValue("ETag").orElseThrow();
        String other =
                SERVER.get(DIAGNOSE + "&top=1").headers().firstValue("ETag").orElseThrow();
        assertThat(one).isNotEqualTo(other);
        assertThat(SERVER.get("/api/v1/nonsense").headers().firstValue("ETag")).isEmpty();
    }

    @Test
    void letsNobodyStoreWhatIsAboutAPatient() {
        assertThat(cacheControl(SERVER.get(DIAGNOSE))).contains("no-store");
        assertThat(cacheControl(SERVER.get("/api/v1/diagnose/why/OMIM:154700?observed=HP:0002616")))
                .contains("no-store");
        assertThat(cacheControl(SERVER.postJson("/api/v1/diagnose", PACKET))).contains("no-store");
        assertThat(cacheControl(SERVER.get("/api/v1/versions"))).contains("public, no-cache");
    }

    @Test
    void mayBeReadFromAnySiteAndSetsNoCookies() {
        HttpResponse<String> answer = SERVER.send(request(DIAGNOSE).header("Origin", "https://example.org"));
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void letsOtherSitesPostAPatient() {
        HttpResponse<String> preflight = SERVER.send(request("/api/v1/diagnose")
                .method("OPTIONS", BodyPublishers.noBody())
                .header("Origin", "https://example.org")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type"));
        assertThat(preflight.statusCode()).isEqualTo(200);
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Headers"))
                .contains("content-type");
    }

    @Test
    void answersHeadersAlone() {
        HttpResponse<String> head = SERVER.send(request("/api/v1/versions").HEAD());
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("ETag")).isPresent();
    }

    @Test
    void namesTheMethodsThatAreServed() {
        HttpResponse<String> refused = SERVER.send(request("/api/v1/diagnose").DELETE());
        assertProblem(refused, 405, "method-not-allowed");
        assertThat(refused.headers().firstValue("Allow")).contains("GET, HEAD, POST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/xml", "text/html;q=0.9, image/png"})
    void servesJsonOnlyAndSaysSo(String accepted) {
        assertProblem(SERVER.send(request("/api/v1/versions").header("Accept", accepted)), 406, "not-acceptable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "application/xml", "nonsense"})
    void readsJsonOnlyAndSaysSo(String type) {
        HttpResponse<String> refused = SERVER.send(
                request("/api/v1/diagnose").header("Content-Type", type).POST(BodyPublishers.ofString(PACKET)));
        assertThat(refused.statusCode()).isIn(400, 415);
        assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @Test
    void givesTheWholeRankingPageByPage() {
        List<String> paged = new ArrayList<>();
        String next = "/api/v1/diagnose?universe=all&observed=HP:0002616&top=2";
        while (!next.isEmpty()) {
            JsonNode page = Golden.parse(SERVER.get(next).body());
            page.get("results")
                    .forEach(result -> paged.add(result.get("diseaseId").asString()));
            next = page.get("next").asString();
        }
        JsonNode whole = Golden.parse(SERVER.get("/api/v1/diagnose?universe=all&observed=HP:0002616&top=1000")
                .body());
        assertThat(whole.get("total").asInt()).isEqualTo(paged.size());
        List<String> atOnce = new ArrayList<>();
        whole.get("results")
                .forEach(result -> atOnce.add(result.get("diseaseId").asString()));
        assertThat(paged).doesNotHaveDuplicates().isEqualTo(atOnce);
    }

    @Test
    void linksToTheNextPageInAHeaderToo() {
        assertThat(SERVER.get(DIAGNOSE + "&top=1").headers().firstValue("Link"))
                .contains("</api/v1/diagnose?observed=HP:0002616,HP:0001083&top=1&start=1>; rel=\"next\"");
        assertThat(SERVER.get(DIAGNOSE + "&top=1000").headers().firstValue("Link"))
                .isEmpty();
    }

    @Test
    void ranksAPostedPacketLikeTheSameFindingsInTheAddress() {
        String posted = SERVER.postJson("/api/v1/diagnose", PACKET).body();
        String asked = SERVER.get("/api/v1/diagnose?observed=HP:0002616&excluded=HP:0001249&sex=male&age=12")
                .body();
        assertThat(Golden.parse(posted)).isEqualTo(Golden.parse(asked));
    }

    @Test
    void ranksAPostedObjectLikeTheSameFindingsInTheAddress() {
        String posted = SERVER.postJson(
                        "/api/v1/diagnose?top=7",
                        "{\"observed\":[\"HP:0002616\"],\"excluded\":\"HP:0001249\",\"age\":12,\"universe\":\"all\",\"top\":3}")
                .body();
        String asked = SERVER.get("/api/v1/diagnose?observed=HP:0002616&excluded=HP:0001249&age=12&universe=all&top=3")
                .body();
        assertThat(Golden.parse(posted).get("results"))
                .isEqualTo(Golden.parse(asked).get("results"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"observd":["HP:0001083"]}                  | 400 | did you mean \\"observed\\"
                    {"observed":["HP:7777777"]}                 | 422 | HP:7777777
                    {"observed":["marfan"]}                     | 400 | marfan
                    {"observed":["HP:0001083"],"top":0}         | 400 | top
                    {"phenotypicFeatures":[{"type":{}}]}        | 400 | phenotypicFeatures[0].type
                    {"phenotypicFeatures":"none"}               | 400 | the body
                    []                                          | 400 | expected a JSON object
                    ''                                          | 400 | the body is missing
                    """)
    void refusesABodyThatCannotBeMeant(String body, int status, String reason) {
        HttpResponse<String> refused = SERVER.postJson("/api/v1/diagnose", body);
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(status);
        assertThat(refused.body()).contains(reason);
    }

    @Test
    void findsTheSourceDiseasesOfAPageInTheRanking() {
        JsonNode why = Golden.parse(SERVER.get("/api/v1/diagnose/why/MONDO:0007947?universe=omim&observed=HP:0002616")
                .body());
        assertThat(why.get("ranked").get(0).get("diseaseId").asString()).isEqualTo("OMIM:154700");
        assertThat(why.get("notRanked").get(0).get("diseaseId").asString()).isEqualTo("ORPHA:558");
        assertThat(why.get("notRanked").get(0).get("because").asString()).isEqualTo("outside-the-universe");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/disease/OMIM:154700, /api/v1/disease/MONDO:0007947",
        "/api/v1/disease/orphanet:558, /api/v1/disease/MONDO:0007947",
        "/api/v1/disease/UMLS:C0024796, /api/v1/disease/MONDO:0007947",
        "/api/v1/disease/sctid:19346006, /api/v1/disease/MONDO:0007947",
        "/api/v1/disease/GARD:6975, /api/v1/disease/MONDO:0007947",
        "/api/v1/disease/mondo:0007947, /api/v1/disease/MONDO:0007947",
        "/api/v1/disease/ORPHA:33069, /api/v1/disease/MONDO:0011794",
        "/api/v1/term/HP:0001415?rows=3&start=1, /api/v1/term/HP:0000006?rows=3&start=1",
        "/api/v1/term/hp:0000284, /api/v1/term/HP:0000478",
        "/api/v1/gene/fbn1, /api/v1/gene/FBN1",
        "/api/v1/gene/HGNC:3603, /api/v1/gene/FBN1"
    })
    void leadsToTheOneAddressForGood(String path, String expected) {
        HttpResponse<String> moved = SERVER.get(path);
        assertThat(moved.statusCode()).as(moved.body()).isEqualTo(301);
        assertThat(moved.headers().firstValue("Location")).contains(expected);
        assertThat(SERVER.get(expected).statusCode()).isEqualTo(200);
    }

    @Test
    void answersForTheSearchesThatPeopleTypeAndNeverWithAFault() {
        SERVER.awaitReady();
        for (String typed :
                List.of("15q13.3", "\"", "O'", "(", "[* TO *]", "a AND (", "\\", "?", "*:*", "x".repeat(10_000))) {
            String query = java.net.URLEncoder.encode(typed, java.nio.charset.StandardCharsets.UTF_8);
            assertThat(SERVER.get("/api/v1/search?q=" + query).statusCode())
                    .as(typed)
                    .isEqualTo(200);
            assertThat(SERVER.get("/api/v1/suggest?q=" + query).statusCode())
                    .as(typed)
                    .isEqualTo(200);
        }
    }

    @Test
    void saysWhichDataItAnswersFrom() {
        JsonNode versions = Golden.parse(SERVER.get("/api/v1/versions").body());
        JsonNode first = versions.get("sources").get(0);
        assertThat(first.get("source").asString()).isEqualTo("Human Phenotype Ontology");
        assertThat(first.get("version").asString()).isEqualTo("2025-01-16");
        assertThat(first.get("sha256").asString()).matches("[0-9a-f]{64}");
        assertThat(first.get("licence").asString()).isNotEmpty();
        assertThat(versions.get("counts").get("annotations").asInt()).isPositive();
        assertThat(versions.get("generation").asString())
                .startsWith(versions.get("date").asString());
    }

    static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(SERVER.resolve(path));
    }

    static void assertProblem(HttpResponse<String> answer, int status, String kind) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(Golden.parse(answer.body()).get("type").asString()).isEqualTo("/api/v1/problems/" + kind);
    }

    private static java.util.Optional<String> cacheControl(HttpResponse<String> answer) {
        return answer.headers().firstValue("Cache-Control");
    }
}
