package org.hoofbeat.store.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import org.flywaydb.core.api.FlywayException;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/**
 * What people write, in SQLite or PostgreSQL. Safe for use by many threads.
 *
 * <p>One transaction writes at a time, on either database and on however many web nodes; so what a {@link #write} reads stays
 * true until it ends, and a number can be given out by adding one to the highest. When {@code write} returns, the change
 * survives a power cut. Readers are never held up, and see the desk as it was at one moment.
 */
public final class DeskDatabase implements AutoCloseable {
    static {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
    }

    private final Connections connections;
    private final DeskFailures failures;
    private final DeskKey key;
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Settings settings = new Settings().withExecuteLogging(false);

    private DeskDatabase(Connections connections, DeskFailures failures, DeskKey key) {
        this.connections = connections;
        this.failures = failures;
        this.key = key;
    }

    /**
     * Opens the database, makes it where it is missing, and brings it up to date.
     *
     * @throws DamagedDeskException when the file is not what was written
     * @throws DeskException when it cannot be reached, or was written by a newer program
     */
    public static DeskDatabase open(DeskPlace place, DeskKey key) {
        return open(place, key, newestForm());
    }

    /** The form that this program gives the tables: the number of its last migration. */
    public static int newestForm() {
        return Migrations.newest();
    }

    /** Opens or makes a database in an earlier form, for a backup of that form; opened again, it is brought up to date. */
    public static DeskDatabase openInForm(DeskPlace place, DeskKey key, int form) {
        return open(place, key, form);
    }

    private static DeskDatabase open(DeskPlace place, DeskKey key, int form) {
        var failures = new DeskFailures(place.name());
        try {
            Connections connections = connect(place);
            try {
                String damage = connections.findDamage();
                if (!damage.isEmpty()) {
                    throw failures.damaged(damage);
                }
                Migrations.bringTo(form, connections, place.name());
                return new DeskDatabase(connections, failures, key);
            } catch (SQLException | RuntimeException failed) {
                connections.close();
                throw failed;
            }
        } catch (SQLException failed) {
            throw failures.translate(failed);
        } catch (FlywayException failed) {
            throw new DeskException(
                    "%s cannot be brought up to date: %s".formatted(place.name(), failed.getMessage()), failed);
        }
    }

    /** The same for a file of a data directory, whose key lies in {@code secrets} beside it. */
    public static DeskDatabase open(DeskPlace.File file) {
        return open(file, DeskKey.open(file.path().resolveSibling("secrets").resolve("desk.key")));
    }

    /** What seals fields of this database. */
    public DeskKey key() {
        return key;
    }

    private static Connections connect(DeskPlace place) throws SQLException {
        return switch (place) {
            case DeskPlace.File file -> {
                makePrivate(file.path());
                yield SqliteConnections.open(file.path());
            }
            case DeskPlace.Server server -> PostgresConnections.open(server);
        };
    }

    /** SQLite gives its other files the rights of the first. */
    private static void makePrivate(Path file) {
        try {
            if (!Files.exists(file)) {
                Files.createFile(file);
            }
            var view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
            if (view != null) {
                view.setPermissions(PosixFilePermissions.fromString("rw-------"));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(file + " cannot be made or protected: " + failed, failed);
        }
    }

    /**
     * Does work that writes, and commits it; all of it or, when the work throws, nothing.
     *
     * @throws DiskFullException when there was no room; nothing was kept
     */
    public <T> T write(Function<Tx, T> work) {
        try {
            Connection connection = connections.takeWriter();
            try {
                T result = work.apply(transaction(connection));
                connections.commit(connection);
                return result;
            } catch (SQLException | RuntimeException | Error failed) {
                rollBack(connection, failed);
                throw failed;
            } finally {
                connections.giveBackWriter(connection);
            }
        } catch (SQLException failed) {
            throw failures.translate(failed);
        } catch (DataAccessException failed) {
            throw failures.translate(failed);
        }
    }

    /** The same for work without a result. */
    public void writing(Consumer<Tx> work) {
        boolean done = write(tx -> {
            work.accept(tx);
            return true;
        });
        assert done;
    }

    /** Does work that only reads. Everything it sees comes from one moment; attempts to write fail. */
    public <T> T read(Function<Tx, T> work) {
        try {
            Connection connection = connections.takeReader();
            try {
                return work.apply(transaction(connection));
            } finally {
                try {
                    connections.rollBack(connection);
                } finally {
                    connections.giveBackReader(connection);
                }
            }
        } catch (SQLException failed) {
            throw failures.translate(failed);
        } catch (DataAccessException failed) {
            throw failures.translate(failed);
        }
    }

    /** Loads what the first query needs, so that whoever comes first does not wait for it. */
    public void prepare() {
        boolean seen = read(tx -> new MetaTable(tx).find("nothing").isPresent());
        assert !seen;
    }

    /** Whether nothing was ever written into it. */
    public boolean isEmpty() {
        return read(tx -> {
            var dump = new DeskDump(tx);
            return dump.tables().stream().allMatch(table -> dump.count(table) == 0);
        });
    }

    /** Whether the database answers now; costs next to nothing. */
    public boolean answers() {
        try {
            Connection connection = connections.takeReader();
            try (Statement statement = connection.createStatement()) {
                return statement.execute("select 1");
            } finally {
                try {
                    connections.rollBack(connection);
                } finally {
                    connections.giveBackReader(connection);
                }
            }
        } catch (SQLException failed) {
            return false;
        }
    }

    private Tx transaction(Connection connection) {
        return new Tx(DSL.using(connection, connections.dialect(), settings), key);
    }

    private void rollBack(Connection connection, Throwable reason) {
        try {
            connections.rollBack(connection);
        } catch (SQLException failed) {
            reason.addSuppressed(failed);
        }
    }

    /** Waits for work that is being done, then closes the database; closing twice does nothing. */
    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        try {
            connections.close();
        } catch (SQLException failed) {
            throw failures.translate(failed);
        }
    }
}
