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
import java.util.Map;
import java.util.Optional;
import org.hoofbeat.accounts.Accounts;
import org.hoofbeat.accounts.Sessions;
import org.hoofbeat.model.people.Account;
import org.hoofbeat.store.pack.PackWriter;
import org.hoofbeat.testing.TinyKnowledge;

/**
 * A server of a test's own on the tiny pack, with settings of its own, for what the shared {@link RunningSite} cannot show. It
 * takes seconds to start, so a class has one.
 */
public final class OwnSite implements AutoCloseable {
    private final Server server;
    private final Path data;
    private final HttpClient client = HttpClient.newHttpClient();

    private OwnSite(Server server, Path data) {
        this.server = server;
        this.data = data;
    }

    /**
     * Starts on a folder. A second start on the same one finds what the first has left.
     *
     * @param settings as environment variables
     */
    public static OwnSite start(Path folder, Map<String, String> settings) {
        Path pack = folder.resolve("tiny.hoofpack");
        if (!Files.exists(pack)) {
            PackWriter.write(PackWriter.named(TinyKnowledge.build()), pack);
        }
        Path data = folder.resolve("data");
        return new OwnSite(
                Server.start(new Server.Start(
                        SettingsReader.read(Optional.empty(), settings).withAddress("127.0.0.1", 0),
                        DataDirectory.open(data, Checkout.path()),
                        Optional.of(pack))),
                data);
    }

    /** The server's data directory. */
    public Path data() {
        return data;
    }

    /** The address of a path on this machine, whatever the site's base address is. */
    public URI resolve(String path) {
        return URI.create(server.address() + path);
    }

    /** The site's accounts. */
    public Accounts accounts() {
        return server.part(Accounts.class);
    }

    /** Opens a session for an account without its login, and returns the cookie's value. */
    public String openSession(Account account) {
        return server.part(Sessions.class).open(account);
    }

    /** Asks for a path, with these headers as names and values in turn; redirects are not followed. */
    public HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(resolve(path));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** Sends a form, with these headers as names and values in turn. */
    public HttpResponse<String> post(String path, Map<String, String> fields, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(SignedIn.encode(fields)));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
