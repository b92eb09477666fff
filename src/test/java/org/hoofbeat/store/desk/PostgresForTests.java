package org.hoofbeat.store.desk;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;

/**
 * A PostgreSQL server of the tests' own, started once for a run and stopped with it. PostgreSQL refuses to run as root, so
 * there it runs in a user namespace of its own; where the machine allows none, tests that need it are skipped and say so.
 */
public final class PostgresForTests {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private PostgresForTests() {}

    private record Started(Optional<EmbeddedPostgres> server, String problem) {}

    private static final class Shared {
        private static final Started STARTED = start();

        private static Started start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("max_connections", "100")
                        .start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
                return new Started(Optional.of(server), "");
            } catch (IOException | IllegalStateException failed) {
                return new Started(Optional.empty(), String.valueOf(failed.getMessage()));
            }
        }

        private static void close(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    /** A new database without tables. */
    public static DeskPlace.Server emptyDatabase() {
        Started started = Shared.STARTED;
        Assumptions.assumeTrue(
                started.server.isPresent(),
                "no PostgreSQL here: " + started.problem + " (as root it needs 'unshare -U' to be allowed)");
        EmbeddedPostgres server = started.server.orElseThrow();
        String name = "desk" + NUMBER.incrementAndGet();
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException failed) {
            throw new IllegalStateException("a database for a test cannot be made", failed);
        }
        return new DeskPlace.Server(
                "jdbc:postgresql://localhost:%d/%s".formatted(server.getPort(), name), "postgres", "postgres");
    }
}
