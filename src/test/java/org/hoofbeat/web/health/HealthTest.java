package org.hoofbeat.web.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.hoofbeat.app.TinyServer;
import org.hoofbeat.model.Manifest;
import org.hoofbeat.model.SourceVersion;
import org.hoofbeat.search.SearchState;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@NullMarked
class HealthTest {
    private static final Manifest MANIFEST = new Manifest(
            1,
            "2025-01-16-abcdef12",
            List.of(new SourceVersion("HPO", "hp.obo", "2025-01-16", "2025-01-16", "", "", "")),
            Map.of("diseases", 3));

    @RegisterExtension
    static final TinyServer SERVER = new TinyServer();

    @Test
    void isReadyOnceTheIndexAnswersAndSaysWhatIsLoaded() {
        SERVER.awaitReady();
        HttpResponse<String> ready = SERVER.get("/health");
        assertThat(ready.statusCode()).isEqualTo(200);
        assertThat(ready.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(ready.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(ready.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(ready.body())
                .contains("\"status\":\"ready\"", "\"generation\":", "\"version\":\"2025-01-16\"", "\"counts\":{")
                .contains("\"search\":{\"state\":\"ready\",\"percent\":100", "\"desk\":{\"state\":\"ready\"}");
    }

    @Test
    void isAliveWhateverIsLoaded() {
        HttpResponse<String> alive = SERVER.get("/health/live");
        assertThat(alive.statusCode()).isEqualTo(200);
        assertThat(alive.body()).isEqualTo("{\"status\":\"alive\"}");
    }

    @Test
    void tellsHowFarTheIndexIs() {
        assertThat(Readiness.of(MANIFEST, new SearchState.Starting(), true).status())
                .isEqualTo("starting");
        Readiness filling = Readiness.of(MANIFEST, new SearchState.Filling(250, 1000), true);
        assertThat(filling.status()).isEqualTo("starting");
        assertThat(filling.search()).isEqualTo(new Readiness.Search("filling", 25, 250, 1000, ""));
    }

    @Test
    void tellsThatTheDeskDoesNotAnswer() {
        Readiness without = Readiness.of(MANIFEST, new SearchState.Ready(), false);
        assertThat(without.status()).isEqualTo("ready");
        assertThat(without.desk().state()).isEqualTo("failed");
    }

    @Test
    void tellsWhyTheIndexWillNotAnswer() {
        Readiness failed = Readiness.of(MANIFEST, new SearchState.Failed("no space left in index/"), true);
        assertThat(failed.status()).isEqualTo("failed");
        assertThat(failed.search().message()).isEqualTo("no space left in index/");
    }
}
