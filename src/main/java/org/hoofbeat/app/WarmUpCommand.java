package org.hoofbeat.app;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Starts the server on an empty folder, asks it for what people ask first, and ends; the training run of the cache. */
@Command(name = WarmUpCommand.NAME, hidden = true, description = "Train the start-up cache.")
final class WarmUpCommand implements Callable<Integer> {
    static final String NAME = "warm-up";

    /** Long enough for the search engine to start; filling its index teaches nothing more. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    /** Enough for the hot methods to be seen as hot. */
    private static final int ROUNDS = 50;

    private static final List<String> PAGES = List.of(
            "/",
            "/health",
            "/diseases",
            "/symptoms",
            "/disease/OMIM:154700",
            "/disease/MONDO:0007947",
            "/term/HP:0001166",
            "/gene/FBN1",
            "/differential?observed=HP:0001166,HP:0001083&excluded=HP:0001249",
            "/compare?ids=MONDO:0007947,MONDO:0007525",
            "/about/data",
            "/login",
            "/desk",
            "/search?q=long+fingers",
            "/api/v1/suggest?q=marf",
            "/api/v1/search?q=marfan",
            "/api/v1/diagnose?observed=HP:0001166,HP:0001083");

    @Parameters(paramLabel = "DIR", description = "An empty folder.")
    private Path folder = Path.of("");

    @Override
    public Integer call() throws IOException, InterruptedException {
        DataDirectory directory = DataDirectory.open(folder, Checkout.path());
        Settings settings = SettingsReader.read(Optional.empty(), Map.of()).withAddress("127.0.0.1", 0);
        try (var server = Server.start(new Server.Start(settings, directory, Optional.empty()))) {
            visit(server.address());
        }
        return 0;
    }

    private static void visit(URI server) throws IOException, InterruptedException {
        Health.awaitReady(server, PATIENCE, BETWEEN_LOOKS);
        for (int round = 0; round < ROUNDS; round++) {
            for (String page : PAGES) {
                Health.status(server.resolve(page));
            }
        }
    }
}
