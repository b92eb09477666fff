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

    private static final String HPO_SET = "http://human-phenotype-ontology.org?fhir_vs";

    private static final String TWENTY =
            "HP:0430043,HP:0000483,HP:0001377,HP:0000486,HP:0005136,HP:0001371,HP:0003199,HP:0025586"
                    + ",HP:0000518,HP:0008132,HP:0002816,HP:0002616,HP:0001647,HP:0000678,HP:0008138,HP:0001840"
                    + ",HP:0001763,HP:0000278,HP:0007800,HP:0001765";

    /** Thirty signs of Marfan syndrome, and thirty of Loeys-Dietz syndrome. */
    private static final String THIRTY =
            "HP:0430043,HP:0000483,HP:0001377,HP:0000486,HP:0005136,HP:0001371,HP:0003199,HP:0025586"
                    + ",HP:0000518,HP:0008132,HP:0002816,HP:0002616,HP:0001647,HP:0000678,HP:0008138,HP:0001840"
                    + ",HP:0001763,HP:0000278,HP:0007800,HP:0001765,HP:0002751,HP:0000494,HP:0000098,HP:0004970"
                    + ",HP:0001382,HP:0003088,HP:0000490,HP:0001065,HP:0005180,HP:0012385";

    private static final String OTHER_THIRTY =
            "HP:0000486,HP:0010648,HP:0410151,HP:0010646,HP:0012432,HP:0002616,HP:0001647,HP:0000316"
                    + ",HP:0004959,HP:0000238,HP:0001643,HP:0001763,HP:0000278,HP:0001249,HP:0000175,HP:0000494"
                    + ",HP:0002870,HP:0001382,HP:0001263,HP:0001065,HP:0005182,HP:0030745,HP:0012385,HP:0100259"
                    + ",HP:0100775,HP:0002308,HP:0000767,HP:0000766,HP:0000768,HP:0005815";

    private static final List<Target> TARGETS = List.of(
            new Target("health", "/health", List.of()),
            new Target("suggestion (API)", "/api/v1/suggest?q=%s", BEGINNINGS),
            new Target("disease (API)", "/api/v1/disease/%s", DISEASES),
            new Target("disease (page)", "/disease/%s", DISEASES),
            new Target("term (API)", "/api/v1/term/HP:0001166", List.of()),
            new Target("differential (API)", "/api/v1/diagnose?top=10&" + FINDINGS, List.of()),
            new Target("differential (page)", "/differential?" + FINDINGS, List.of()),
            new Target("search (API)", "/api/v1/search?q=%s", List.of("marfan", "long+fingers", "seizures", "FBN1")),
            new Target("semsim/search, 20", "/v3/api/semsim/search/" + TWENTY + "/Human%20Diseases", List.of()),
            new Target("semsim/compare, 30", "/v3/api/semsim/compare/" + THIRTY + "/" + OTHER_THIRTY, List.of()),
            new Target("autocomplete", "/v3/api/autocomplete?q=%s", BEGINNINGS),
            new Target("$expand, 1,000", "/fhir/ValueSet/$expand?count=1000&url=" + HPO_SET, List.of()));

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
