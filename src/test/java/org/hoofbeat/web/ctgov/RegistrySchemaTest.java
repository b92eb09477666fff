package org.hoofbeat.web.ctgov;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hoofbeat.app.OwnSite;
import org.hoofbeat.ingest.trials.TrialImport;
import org.hoofbeat.store.raw.RawStore;
import org.hoofbeat.testing.DevelopmentData;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every answer, made of real studies, fits the registry's own description of its API. */
class RegistrySchemaTest {
    @TempDir
    private static Path folder;

    private static OwnSite site;
    private static OpenApiShape shape;

    @BeforeAll
    static void serveRealStudies() throws IOException, InterruptedException {
        Path description = DevelopmentData.file("ctgov/ctg-oas-v2.yaml");
        Path studies = DevelopmentData.file("ctgov/studies-dev.jsonl.gz");
        Map<String, Object> yaml = new Yaml().load(Files.readString(description));
        shape = new OpenApiShape(yaml);
        Files.createDirectories(folder.resolve("data"));
        try (RawStore store = RawStore.open(folder.resolve("data/raw/trials"))) {
            new TrialImport(store, _ -> {}).readFile(studies);
        }
        site = OwnSite.start(folder, Map.of("HOOFBEAT_TRIALS_CONTACTS", "true"));
        for (int i = 0;
                i < 600
                        && !site.get("/api/v2/studies?countTotal=true&pageSize=1")
                                .body()
                                .contains("\"totalCount\":372");
                i++) {
            Thread.sleep(100);
        }
    }

    @AfterAll
    static void stop() {
        if (site != null) {
            site.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/studies, studies?pageSize=1000&countTotal=true",
        "/studies, studies?query.cond=cancer&pageSize=3&fields=NCTId%7CLocation%7CStartDate",
        "/studies, studies?query.term=nothingiscalledso",
        "/studies/metadata, studies/metadata",
        "/stats/size, stats/size",
        "/stats/fieldValues, stats/fieldValues",
        "/stats/fieldValues/{field}, stats/fieldValues/Phase",
        "/stats/fieldValues/{field}, stats/fieldValues/EnrollmentCount",
        "/stats/fieldValues/{field}, stats/fieldValues/StartDate",
        "/stats/fieldValues/{field}, stats/fieldValues/HasResults",
        "/stats/listSizes, stats/listSizes",
        "/stats/listSizes/{field}, stats/listSizes/Phase",
        "/version, version"
    })
    void answersFit(String path, String address) {
        var answer = site.get("/api/v2/" + address);
        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode body = JsonMapper.shared().readTree(answer.body());
        assertThat(shape.faultsOf(path, body).stream().limit(10)).isEmpty();
    }

    @Test
    void eachStudyFitsAlone() {
        JsonNode first = JsonMapper.shared()
                .readTree(site.get("/api/v2/studies?pageSize=40").body());
        for (JsonNode study : first.get("studies")) {
            String number =
                    study.at("/protocolSection/identificationModule/nctId").asString();
            JsonNode alone = JsonMapper.shared()
                    .readTree(site.get("/api/v2/studies/" + number).body());
            assertThat(shape.faultsOf("/studies/{nctId}", alone)).as(number).isEmpty();
        }
    }

    @Test
    void withContactsWhatGoesOutEqualsWhatCameIn() throws IOException {
        List<String> lines;
        try (var in = new java.util.zip.GZIPInputStream(
                Files.newInputStream(DevelopmentData.file("ctgov/studies-dev.jsonl.gz")))) {
            lines = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
        for (String line : lines) {
            JsonNode came = JsonMapper.shared().readTree(line);
            String number =
                    came.at("/protocolSection/identificationModule/nctId").asString();
            JsonNode goes = JsonMapper.shared()
                    .readTree(site.get("/api/v2/studies/" + number).body());
            assertThat(goes).as(number).isEqualTo(came);
        }
        assertThat(lines).hasSizeGreaterThan(300);
    }

    @Test
    void aMissingFieldOrAWrongTypeWouldBeNoticed() {
        JsonNode wrong = JsonMapper.shared().readTree("{\"studies\":[{\"hasResults\":\"yes\"}]}");
        assertThat(shape.faultsOf("/studies", wrong)).isNotEmpty();
    }
}
