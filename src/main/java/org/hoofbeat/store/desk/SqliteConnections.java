package org.hoofbeat.store.desk;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.jooq.SQLDialect;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteDataSource;

/**
 * SQLite in WAL mode: one connection that writes, a few that read beside it.
 *
 * <p>Writing transactions are IMMEDIATE, and begun and ended by hand: the driver's own {@code setAutoCommit(false)} begins the
 * next one as soon as one ends, and would hold the file for ever. A deferred one that reads before it writes fails with {@code SQLITE_BUSY_SNAPSHOT}
 * when somebody else has written in between, and no waiting helps it. Every commit waits for the disk ({@code
 * synchronous=FULL}), because an acknowledged word must survive a power cut.
 */
final class SqliteConnections implements Connections {
    /** Only another process can hold the file longer than we do, such as somebody's backup program. */
    private static final int BUSY_MS = 10_000;

    private static final int MOST_READERS = 8;

    private final SQLiteDataSource source;
    private final Connection writer;
    private final ReentrantLock writerLock = new ReentrantLock(true);
    private final Semaphore readers = new Semaphore(MOST_READERS, true);
    private final Deque<Connection> idle = new ArrayDeque<>();

    private SqliteConnections(SQLiteDataSource source, Connection writer) {
        this.source = source;
        this.writer = writer;
    }

    static SqliteConnections open(Path file) throws SQLException {
        SQLiteDataSource source = source(file);
        return new SqliteConnections(source, source.getConnection());
    }

    private static SQLiteDataSource source(Path file) {
        var config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(BUSY_MS);
        var source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
        return source;
    }

    @Override
    public SQLDialect dialect() {
        return SQLDialect.SQLITE;
    }

    @Override
    public DataSource plain() {
        return source;
    }

    @Override
    public Connection takeWriter() throws SQLException {
        if (writerLock.isHeldByCurrentThread()) {
            throw new IllegalStateException("a write inside a write; hand the Tx on instead");
        }
        writerLock.lock();
        try {
            execute(writer, "begin immediate");
            return writer;
        } catch (SQLException failed) {
            writerLock.unlock();
            throw failed;
        }
    }

    @Override
    public void commit(Connection connection) throws SQLException {
        execute(connection, "commit");
    }

    @Override
    public void rollBack(Connection connection) throws SQLException {
        execute(connection, "rollback");
    }

    @Override
    public void giveBackWriter(Connection connection) {
        writerLock.unlock();
    }

    @Override
    public Connection takeReader() throws SQLException {
        readers.acquireUninterruptibly();
        try {
            Connection waiting;
            synchronized (idle) {
                waiting = idle.poll();
            }
            Connection reader = waiting == null ? newReader() : waiting;
            execute(reader, "begin");
            return reader;
        } catch (SQLException | RuntimeException failed) {
            readers.release();
            throw failed;
        }
    }

    private Connection newReader() throws SQLException {
        Connection reader = source.getConnection();
        execute(reader, "pragma query_only = on");
        return reader;
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    @Override
    public void giveBackReader(Connection connection) {
        synchronized (idle) {
            idle.push(connection);
        }
        readers.release();
    }

    @Override
    public String findDamage() throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("pragma quick_check(1)")) {
            String verdict = found.next() ? found.getString(1) : "no answer";
            return verdict.equals("ok") ? "" : verdict;
        }
    }

    /**
     * Waits for whoever is at work; the last connection to close folds the log into the file. Who comes later finds closed
     * connections.
     */
    @Override
    public void close() throws SQLException {
        readers.acquireUninterruptibly(MOST_READERS);
        writerLock.lock();
        try {
            for (Connection reader : idle) {
                reader.close();
            }
            writer.close();
        } finally {
            writerLock.unlock();
            readers.release(MOST_READERS);
        }
    }
}
