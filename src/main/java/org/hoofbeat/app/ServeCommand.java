package org.hoofbeat.app;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves pages and APIs until it is stopped. */
@Command(name = "serve", description = "Serve pages and APIs.")
final class ServeCommand implements Callable<Integer> {
    @Mixin
    private DataOptions data = new DataOptions();

    @Option(names = "--port", paramLabel = "N", description = "Port to listen on, 0 for any free one (8080).")
    private @Nullable Integer port;

    @Option(names = "--host", paramLabel = "ADDRESS", description = "Address to listen on (127.0.0.1).")
    private @Nullable String host;

    @Override
    public Integer call() throws InterruptedException {
        Settings written = data.readSettings();
        Settings settings = written.withAddress(
                host == null ? written.server().host() : host,
                port == null ? written.server().port() : port);
        DataDirectory directory = data.openDataDirectory();
        try (DataLock lock = directory.lock();
                var server = Server.start(new Server.Start(settings, directory, data.findPack()))) {
            System.out.printf("Hoofbeat is at %s (data in %s)%n", server.site().baseUrl(), directory.root());
            server.awaitStop();
        }
        return 0;
    }
}
