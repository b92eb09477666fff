package org.hoofbeat.ingest.trials;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/**
 * Asks a registry for pages, politely: one request at a time with a pause between them, and longer pauses where it answers that
 * it has too much to do.
 */
final class RegistryClient implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int TRIES = 5;
    private static final int LARGEST = 256 << 20;
    private static final int TOO_MANY = 429;
    private static final int OF_THE_SERVER = 500;
    private static final long LONGEST_WAIT_SECONDS = 300;

    private final HttpClient http = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(Duration.ofSeconds(20))
            .build();
    private final Duration pause;
    private boolean asked;

    RegistryClient(Duration pause) {
        this.pause = pause;
    }

    /** @throws RegistryException when it does not give it after some tries */
    byte[] get(URI address) throws InterruptedException {
        RegistryException last = new RegistryException("nothing was asked", 0);
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Thread.sleep(asked ? pause.multipliedBy(1L << attempt) : Duration.ZERO);
            asked = true;
            try {
                HttpResponse<InputStream> answer = http.send(
                        HttpRequest.newBuilder(address)
                                .timeout(PATIENCE)
                                .header("User-Agent", "Hoofbeat")
                                .header("Accept", "application/json")
                                .build(),
                        HttpResponse.BodyHandlers.ofInputStream());
                try (InputStream body = answer.body()) {
                    if (answer.statusCode() == 200) {
                        return whole(address, body);
                    }
                    last = refused(address, answer.statusCode(), body);
                }
                if (answer.statusCode() != TOO_MANY && answer.statusCode() < OF_THE_SERVER) {
                    throw last;
                }
                waitAsAsked(answer);
            } catch (IOException failed) {
                last = new RegistryException(
                        "%s cannot be reached: %s; run the command again, it goes on from here"
                                .formatted(address.getHost(), failed.getMessage()),
                        failed);
            }
        }
        throw last;
    }

    private static byte[] whole(URI address, InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(LARGEST);
        if (bytes.length == LARGEST) {
            throw new RegistryException("a page of " + address.getHost() + " has more than 256 MB", 0);
        }
        return bytes;
    }

    private static RegistryException refused(URI address, int status, InputStream body) throws IOException {
        String words = new String(body.readNBytes(300), java.nio.charset.StandardCharsets.UTF_8).strip();
        return new RegistryException(
                "%s answered %d (%s); run the command again later, it goes on from here"
                        .formatted(address.getHost(), status, words),
                status);
    }

    private void waitAsAsked(HttpResponse<?> answer) throws InterruptedException {
        String seconds = answer.headers().firstValue("Retry-After").orElse("");
        if (seconds.matches("\\d{1,6}")) {
            Thread.sleep(Duration.ofSeconds(Math.min(LONGEST_WAIT_SECONDS, Long.parseLong(seconds))));
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
