package org.hoofbeat.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.hoofbeat.store.pack.PackWriter;
import org.hoofbeat.testing.TinyKnowledge;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Comparison and similar diseases over a real connection. */
class CompareApiTest {
    @TempDir
    static Path folder;

    private static Server server;

    @BeforeAll
    static void start() {
        Path tiny = folder.resolve("tiny.hoofpack");
        PackWriter.write(TinyKnowledge.buildWithGroups(), tiny);
        server = Server.start(new Server.Start(
                SettingsReader.read(Optional.empty(), Map.of()).withAddress("127.0.0.1", 0),
                DataDirectory.open(folder.resolve("data"), Path.of("")),
                Optional.of(tiny)));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theLikenessOfTwoDiseasesIsTheSameInBothAnswers() throws Exception {
        for (String measure : new String[] {"overlap", "resnik", "lin", "jaccard", "phenodigm"}) {
            JsonNode grid = json("/api/v1/compare?ids=OMIM:154700,OMIM:609192&measure=" + measure);
            JsonNode like = json("/api/v1/similar/OMIM:154700?measure=" + measure);

            double inGrid = grid.at("/likeness/0/1").asDouble();
            assertThat(inGrid).isPositive();
            assertThat(like.at("/results")
                            .valueStream()
                            .filter(result -> result.at("/id")
                                    .asString()
                                    .equals(grid.at("/columns/1/id").asString()))
                            .map(result -> result.at("/score").asDouble()))
                    .singleElement()
                    .satisfies(
                            score -> assertThat(score).isCloseTo(inGrid, org.assertj.core.api.Assertions.within(1e-6)));
        }
    }

    @Test
    void everySignHasOneCellAColumn() throws Exception {
        JsonNode grid = json("/api/v1/compare?ids=OMIM:154700,OMIM:609192&observed=HP:0001083");

        assertThat(grid.at("/columns").size()).isEqualTo(3);
        assertThat(grid.at("/bodySystems").valueStream().flatMap(system -> system.at("/signs")
                        .valueStream()))
                .isNotEmpty()
                .allSatisfy(sign -> assertThat(sign.at("/cells").size()).isEqualTo(3));
    }

    @Test
    void aComparisonWithAPatientIsNotStored() throws Exception {
        assertThat(get("/api/v1/compare?ids=OMIM:154700&observed=HP:0001083")
                        .headers()
                        .firstValue("cache-control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/compare?ids=OMIM:1, 404, unknown-disease",
        "/api/v1/compare?ids=nonsense, 400, malformed-id",
        "/api/v1/compare?ids=OMIM:154700&measure=euclid, 400, malformed-value",
        "/api/v1/compare?ids=OMIM:154700&sort=size, 400, malformed-value",
        "/api/v1/compare?ids=OMIM:154700&observed=HP:9999998, 422, unknown-findings",
        "/api/v1/compare?id=OMIM:154700, 400, unknown-parameter",
        "/api/v1/similar/OMIM:1, 404, unknown-disease",
        "/api/v1/similar/OMIM:154700?top=0, 400, malformed-value",
    })
    void whatCannotBeAnsweredIsAProblemWithAKind(String path, int status, String kind) throws Exception {
        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("/api/v1/problems/" + kind);
    }

    private static JsonNode json(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(server.address() + path)).build(), BodyHandlers.ofString());
        }
    }
}
