package org.hoofbeat.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hoofbeat.ingest.trials.TrialImport;
import org.hoofbeat.model.people.Role;
import org.hoofbeat.store.pack.PackWriter;
import org.hoofbeat.store.raw.RawStore;
import org.hoofbeat.testing.TinyKnowledge;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * A started server for test classes of any room, asked over a real connection. Register it in a static field. One server for
 * each pack serves the whole suite.
 */
public final class RunningSite implements BeforeAllCallback {
    private static final Namespace SHARED = Namespace.create(RunningSite.class);
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final boolean tiny;
    private final HttpClient client = HttpClient.newHttpClient();
    private @Nullable Shared shared;

    private RunningSite(boolean tiny) {
        this.tiny = tiny;
    }

    /** A site on the hand-written pack of {@link TinyKnowledge}, with three studies. */
    public static RunningSite onTinyPack() {
        return new RunningSite(true);
    }

    /** A site on the pack that comes with the program. */
    public static RunningSite onDefaultPack() {
        return new RunningSite(false);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        shared = context.getRoot()
                .getStore(SHARED)
                .computeIfAbsent(tiny ? "tiny" : "default", _ -> Shared.start(tiny), Shared.class);
    }

    /** The address of a path on the site. */
    public URI resolve(String path) {
        return URI.create(Objects.requireNonNull(shared).server.address() + path);
    }

    /** Asks for a path, with these headers as names and values in turn; redirects are not followed. */
    public HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(resolve(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    /** A new person of a role who has signed in. */
    public SignedIn signIn(Role role) {
        return SignedIn.with(this, Objects.requireNonNull(shared).server, role);
    }

    /** Sends any request. */
    public HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the server", stopped);
        }
    }

    /** Waits until the search index answers. */
    public void awaitSearch() {
        Instant end = Instant.now().plus(PATIENCE);
        while (get("/search?q=a").body().contains("hx-trigger=\"every")) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("the search index was not ready after " + PATIENCE);
            }
            try {
                Thread.sleep(Duration.ofMillis(200));
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while waiting for the search index", stopped);
            }
        }
    }

    /** Waits until the studies can be searched. */
    public void awaitTrials() {
        Instant end = Instant.now().plus(PATIENCE);
        while (!get("/api/v2/studies?countTotal=true&pageSize=1").body().contains("\"totalCount\":3,")) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("the studies were not ready after " + PATIENCE);
            }
            try {
                Thread.sleep(Duration.ofMillis(200));
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while waiting for the studies", stopped);
            }
        }
    }

    private record Shared(Server server, Path folder) implements AutoCloseable {
        static Shared start(boolean tiny) {
            try {
                Path folder = Files.createTempDirectory("hoofbeat-site");
                Optional<Path> pack = tiny ? Optional.of(folder.resolve("tiny.hoofpack")) : Optional.empty();
                pack.ifPresent(file -> PackWriter.write(PackWriter.named(TinyKnowledge.build()), file));
                Settings settings = SettingsReader.read(
                                Optional.empty(), Map.of("HOOFBEAT_LIMITS_FORMS_PER_MINUTE", "0"))
                        .withAddress("127.0.0.1", 0);
                DataDirectory directory = DataDirectory.open(folder.resolve("data"), Checkout.path());
                if (tiny) {
                    importStudies(directory);
                }
                return new Shared(Server.start(new Server.Start(settings, directory, pack)), folder);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        private static void importStudies(DataDirectory directory) {
            try (RawStore store = RawStore.open(directory.raw().resolve("trials"))) {
                new TrialImport(store, _ -> {}).readFile(TinyKnowledge.file("studies.json"));
            }
        }

        @Override
        public void close() throws IOException {
            server.close();
            FileTree.delete(folder);
        }
    }
}
