package org.hoofbeat.ingest.trials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.hoofbeat.store.raw.RawStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fetching from a server of our own that behaves as the registry does, and misbehaves. */
class TrialUpdateTest {
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-03-04T05:06:07Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private HttpServer registry;
    private RawStore store;
    private final List<String> asked = new ArrayList<>();
    private int refusals;
    private String brokenPage = "";

    @BeforeEach
    void open() throws IOException {
        store = RawStore.open(folder.resolve("raw"));
        registry = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        registry.createContext("/api/v2/studies", exchange -> {
            String query = URLDecoder.decode(exchange.getRequestURI().getRawQuery(), StandardCharsets.UTF_8);
            asked.add(query);
            int status = 200;
            String body;
            if (refusals > 0) {
                refusals--;
                status = 429;
                body = "Too many requests";
            } else if (!brokenPage.isEmpty() && query.endsWith("pageToken=" + brokenPage)) {
                status = 400;
                body = "Invalid value in parameter pageToken";
            } else if (query.contains("pageToken=b")) {
                body = "{\"studies\":[" + study(3) + "]}";
            } else if (query.contains("pageToken=a")) {
                body = "{\"studies\":[" + study(2) + "],\"nextPageToken\":\"b\"}";
            } else {
                body = "{\"nextPageToken\":\"a\",\"studies\":[" + study(1) + "]}";
            }
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        registry.start();
    }

    @AfterEach
    void close() {
        registry.stop(0);
        store.close();
    }

    @Test
    void fetchesPageByPageAndThenOnlyWhatIsNew() throws InterruptedException {
        assertThat(fetch().added()).isEqualTo(3);
        assertThat(asked).hasSize(3);

        assertThat(fetch().unchanged()).isEqualTo(3);
        assertThat(asked.get(3)).contains("AREA[LastUpdatePostDate]RANGE[2026-03-02,MAX]");
    }

    @Test
    void waitsWhereTheRegistryHasTooMuchToDo() throws InterruptedException {
        refusals = 2;

        assertThat(fetch().added()).isEqualTo(3);
        assertThat(asked).hasSize(5);
    }

    @Test
    void goesOnAtThePageWhereItWasStopped() throws InterruptedException {
        brokenPage = "b";
        assertThatThrownBy(this::fetch)
                .isInstanceOf(RegistryException.class)
                .hasMessageContaining("answered 400")
                .hasMessageContaining("it goes on from here");
        assertThat(store.countVersions()).isEqualTo(2);
        asked.clear();
        brokenPage = "";

        assertThat(fetch().added()).isEqualTo(1);
        assertThat(asked).hasSize(1).first().asString().endsWith("pageToken=b");
    }

    @Test
    void beginsAgainWhereThePageIsForgotten() throws InterruptedException {
        refusals = 0;
        brokenPage = "b";
        assertThatThrownBy(this::fetch).isInstanceOf(RegistryException.class);
        asked.clear();

        assertThatThrownBy(this::fetch).isInstanceOf(RegistryException.class);
        assertThat(asked.get(1)).doesNotContain("pageToken");
    }

    @Test
    void asksForSomeDiseasesWhereTheyAreNamed() throws InterruptedException {
        var update = new TrialUpdate(base(), folder.resolve("state"), Duration.ofMillis(1), NOW);
        update.run(List.of("Marfan syndrome", "a \"b\""), new TrialImport(store, _ -> {}));

        assertThat(asked.getFirst()).contains("query.cond=\"Marfan syndrome\" OR \"a  b \"");
    }

    private TrialImport.Report fetch() throws InterruptedException {
        var studies = new TrialImport(store, _ -> {});
        new TrialUpdate(base(), folder.resolve("state"), Duration.ofMillis(1), NOW).run(List.of(), studies);
        return studies.report();
    }

    private URI base() {
        return URI.create("http://localhost:" + registry.getAddress().getPort() + "/api/v2");
    }

    private static String study(int number) {
        return """
                {"protocolSection":{"identificationModule":{"nctId":"NCT0000000%d","briefTitle":"Study \\"nextPageToken\\":\\"x\\""}}}""".formatted(number);
    }
}
