package org.hoofbeat.app;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;

/** Asks a server of ours whether it has finished preparing. */
final class Health {
    private static final int TIMEOUT_MS = 10_000;

    private Health() {}

    /**
     * Returns as soon as the server's readiness page no longer says "not yet" (503), or when patience runs out.
     *
     * @throws IOException when nobody answers
     */
    static void awaitReady(URI server, Duration patience, Duration betweenLooks)
            throws IOException, InterruptedException {
        Instant end = Instant.now().plus(patience);
        while (status(server.resolve("/health")) == HttpURLConnection.HTTP_UNAVAILABLE
                && Instant.now().isBefore(end)) {
            Thread.sleep(betweenLooks);
        }
    }

    /** Reads a page to its end and returns its status. */
    static int status(URI page) throws IOException {
        var connection = (HttpURLConnection) page.toURL().openConnection();
        connection.setConnectTimeout(TIMEOUT_MS);
        connection.setReadTimeout(TIMEOUT_MS);
        try {
            int status = connection.getResponseCode();
            try (var body = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
                if (body != null) {
                    body.readAllBytes();
                }
            }
            return status;
        } finally {
            connection.disconnect();
        }
    }
}
