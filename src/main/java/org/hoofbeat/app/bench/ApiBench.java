package org.hoofbeat.app.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * What answers cost the server: processor time a request, over loopback on one connection, once warm, beside what
 * {@code /health} costs in the same run (that is the price of a request that does nothing).
 */
public final class ApiBench {
    private static final int WARM_UP = 3000;
    private static final int MEASURED = 2000;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
    private static final int OK = 200;

    /** One address a kind of answer; those with {@code %s} are asked for many things in turn. */
    private record Target(String name, String path, List<String> things) {
        String path(int round) {
            return things.isEmpty() ? path : path.formatted(things.get(round % things.size()));
        }
    }

    private static final List<String> DISEASES = List.of(
            "MONDO:0007947", "MONDO:0010679", "MONDO:0009061", "MONDO:0008608", "MONDO:0012212", "MONDO:0007739");
    private static final List<String> BEGINNINGS =
            List.of("m", "ma", "mar", "marf", "marfan", "seiz", "FBN", "long+fin");
    private static final String FINDINGS = "observed=HP:0001166,HP:0001083,HP:0002616,HP:0000545&excluded=HP:0001249";

    private static final List<Target> TARGETS = List.of(
            new Target("health", "/health", List.of()),
            new Target("suggestion (API)", "/api/v1/suggest?q=%s", BEGINNINGS),
            new Target("disease (API)", "/api/v1/disease/%s", DISEASES),
            new Target("disease (page)", "/disease/%s", DISEASES),
            new Target("term (API)", "/api/v1/term/HP:0001166", List.of()),
            new Target("differential (API)", "/api/v1/diagnose?top=10&" + FINDINGS, List.of()),
            new Target("differential (page)", "/differential?" + FINDINGS, List.of()),
            new Target("search (API)", "/api/v1/search?q=%s", List.of("marfan", "long+fingers", "seizures", "FBN1")));

    /**
     * Starts a server, asks it, and prints.
     *
     * @param data an empty folder for the server's data
     */
    public void run(Path data, PrintWriter out) {
        try (ServerProcess server = ServerProcess.start(data)) {
            awaitReady(server.address());
            TARGETS.forEach(target -> ask(server, target, WARM_UP));
            double idle = millis(server, TARGETS.getFirst());
            out.println(line("%-20s %10s %10s", "", "CPU ms", "- health"));
            for (Target target : TARGETS) {
                double cost = millis(server, target);
                out.println(line("%-20s %10.2f %10.2f", target.name(), cost, cost - idle));
                out.flush();
            }
        }
    }

    /** Processor time of one request; the other threads of the server, such as the compiler's, are in it. */
    private static double millis(ServerProcess server, Target target) {
        Duration before = server.cpu();
        ask(server, target, MEASURED);
        return server.cpu().minus(before).toNanos() / 1e6 / MEASURED;
    }

    private static void ask(ServerProcess server, Target target, int times) {
        for (int round = 0; round < times; round++) {
            String path = target.path(round);
            int status = status(server.address().resolve(path));
            if (status != OK) {
                throw new BenchException("%s answered %d".formatted(path, status));
            }
        }
    }

    private static void awaitReady(URI server) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (status(server.resolve("/health")) != OK) {
            if (System.nanoTime() > end) {
                throw new BenchException("the server was not ready within " + PATIENCE.toSeconds() + " seconds");
            }
            try {
                Thread.sleep(BETWEEN_LOOKS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new BenchException("interrupted while the server was getting ready");
            }
        }
    }

    /** Reads the answer to its end, so that the connection is used again. */
    private static int status(URI address) {
        try {
            var connection = (HttpURLConnection) address.toURL().openConnection();
            int status = connection.getResponseCode();
            try (InputStream body = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
                if (body != null) {
                    body.transferTo(java.io.OutputStream.nullOutputStream());
                }
            }
            return status;
        } catch (IOException failed) {
            throw new UncheckedIOException("%s: %s".formatted(address, failed.getMessage()), failed);
        }
    }

    private static String line(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
