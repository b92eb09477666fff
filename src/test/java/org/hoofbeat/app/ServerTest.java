package org.hoofbeat.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server as {@code serve} starts it, asked over a real connection. */
class ServerTest {
    private static final String IMPLEMENTATION =
            "(?is).*(tomcat|apache|coyote|spring|jakarta|exception|whitelabel|java).*";

    @TempDir
    static Path folder;

    private static Server server;

    @BeforeAll
    static void start() {
        server = start(0);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void listensToThisMachineOnly() {
        assertThat(server.address().getHost()).isEqualTo("127.0.0.1");
        assertThat(server.site().baseUrl()).isEqualTo(server.address());
    }

    @Test
    void namesNoImplementationPartWhenSomethingIsMissing() throws Exception {
        HttpResponse<String> missing = get("/no/such/page");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).doesNotMatch(IMPLEMENTATION);
        assertThat(missing.headers().map()).doesNotContainKeys("server", "x-powered-by");
    }

    @Test
    void namesNoImplementationPartWhenARequestIsMalformed() throws IOException {
        try (var socket =
                new Socket(server.address().getHost(), server.address().getPort())) {
            socket.getOutputStream()
                    .write("GET /%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            InputStream answer = socket.getInputStream();
            String text = new String(answer.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(text).startsWith("HTTP/1.1 400").doesNotMatch(IMPLEMENTATION);
        }
    }

    @Test
    void takesTenThousandCharactersOfAnyScriptInAQuery() throws Exception {
        for (String letter : new String[] {"a", "%C3%A4", "%E7%99%BE"}) {
            assertThat(get("/no/such/page?q=" + letter.repeat(10_000)).statusCode())
                    .as(letter)
                    .isEqualTo(404);
        }
    }

    @Test
    void logsNeitherQueriesNorAddresses() throws Exception {
        get("/logged/path?observed=HP:0001166");
        String log = awaitInLog("/logged/path");
        assertThat(log).doesNotContain("HP:0001166").doesNotContain("127.0.0.1");
    }

    @Test
    void saysSoWhenThePortIsTaken() {
        assertThatThrownBy(() -> start(server.address().getPort()))
                .isInstanceOf(ServerException.class)
                .hasMessageContaining("Port " + server.address().getPort())
                .hasMessageContaining("--port");
    }

    private static Server start(int port) {
        DataDirectory directory = DataDirectory.open(folder, Path.of(""));
        Settings settings = SettingsReader.read(Optional.empty(), Map.of()).withAddress("127.0.0.1", port);
        return Server.start(new Server.Start(settings, directory, Optional.empty()));
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI page = URI.create(server.address() + path);
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
        }
    }

    /** The log is written behind the answer's back, by a thread that wakes once a second. */
    private static String awaitInLog(String path) throws IOException, InterruptedException {
        for (int look = 0; look < 100; look++) {
            try (Stream<Path> logs = Files.list(folder.resolve("logs"))) {
                String text = logs.filter(file -> file.getFileName().toString().startsWith("access"))
                        .map(ServerTest::read)
                        .collect(Collectors.joining());
                if (text.contains(path)) {
                    return text;
                }
            }
            Thread.sleep(100);
        }
        throw new AssertionError("The access log does not show " + path);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException cause) {
            throw new AssertionError(cause);
        }
    }
}
