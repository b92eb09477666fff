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
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hoofbeat.store.pack.PackWriter;
import org.hoofbeat.testing.TinyKnowledge;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * The real server on the tiny pack, for test classes of every room: register it in a static field. It is started once for
 * the whole suite and asked over a real connection.
 */
@NullMarked
public final class TinyServer implements BeforeAllCallback {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private @Nullable Running running;

    @Override
    public void beforeAll(ExtensionContext context) {
        running = context.getRoot()
                .getStore(Namespace.create(TinyServer.class))
                .computeIfAbsent(Running.class, _ -> Running.start(), Running.class);
    }

    /** The absolute address of a path. */
    public URI resolve(String path) {
        return Objects.requireNonNull(running, "register the server in a static field")
                .server
                .address()
                .resolve(path);
    }

    /** Waits until the server says that its search index answers. */
    public void awaitReady() {
        try {
            Health.awaitReady(resolve("/"), PATIENCE, BETWEEN_LOOKS);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** The answer to a GET; redirects are not followed. */
    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(resolve(path)));
    }

    /** The answer to a POST of JSON. */
    public HttpResponse<String> postJson(String path, String body) {
        return send(HttpRequest.newBuilder(resolve(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** The answer to any request. */
    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private record Running(Server server, Path folder) implements AutoCloseable {

        static Running start() {
            try {
                Path folder = Files.createTempDirectory("hoofbeat-tiny-server");
                Path pack = folder.resolve("tiny.pack");
                PackWriter.write(TinyKnowledge.build(), pack);
                Settings settings =
                        SettingsReader.read(Optional.empty(), Map.of()).withAddress("127.0.0.1", 0);
                DataDirectory directory = DataDirectory.open(folder.resolve("data"), Checkout.path());
                return new Running(Server.start(new Server.Start(settings, directory, Optional.of(pack))), folder);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        @Override
        public void close() throws IOException {
            server.close();
            FileTree.delete(folder);
        }
    }
}
