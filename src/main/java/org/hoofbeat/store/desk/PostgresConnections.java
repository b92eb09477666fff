package org.hoofbeat.store.desk;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jooq.SQLDialect;

/**
 * PostgreSQL behind a pool. One writer at a time holds there too, by a lock of the database that ends with the transaction:
 * code that was right on SQLite stays right, the audit's chain stays one chain, and several web nodes may share the desk.
 */
final class PostgresConnections implements Connections {
    /** Any number that no other program on the same database uses. */
    private static final long WRITER_LOCK = 0x486f6f6662656174L;

    private static final int MOST_CONNECTIONS = 12;
    private static final int PATIENCE_MS = 10_000;

    private final HikariDataSource pool;

    private PostgresConnections(HikariDataSource pool) {
        this.pool = pool;
    }

    static PostgresConnections open(DeskPlace.Server place) {
        var config = new HikariConfig();
        config.setPoolName("desk");
        config.setJdbcUrl(place.url());
        config.setUsername(place.user());
        config.setPassword(place.password());
        config.setMaximumPoolSize(MOST_CONNECTIONS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(PATIENCE_MS);
        config.setAutoCommit(false);
        return new PostgresConnections(new HikariDataSource(config));
    }

    @Override
    public SQLDialect dialect() {
        return SQLDialect.POSTGRES;
    }

    @Override
    public DataSource plain() {
        return pool;
    }

    @Override
    public Connection takeWriter() throws SQLException {
        Connection connection = pool.getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.execute("select pg_advisory_xact_lock(" + WRITER_LOCK + ")");
            return connection;
        } catch (SQLException failed) {
            connection.close();
            throw failed;
        }
    }

    @Override
    public void commit(Connection connection) throws SQLException {
        connection.commit();
    }

    @Override
    public void rollBack(Connection connection) throws SQLException {
        connection.rollback();
    }

    @Override
    public void giveBackWriter(Connection connection) throws SQLException {
        connection.close();
    }

    @Override
    public Connection takeReader() throws SQLException {
        Connection connection = pool.getConnection();
        try {
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            return connection;
        } catch (SQLException failed) {
            connection.close();
            throw failed;
        }
    }

    /** The pool puts back what was set. */
    @Override
    public void giveBackReader(Connection connection) throws SQLException {
        connection.close();
    }

    /** The server looks after its own files. */
    @Override
    public String findDamage() {
        return "";
    }

    @Override
    public void close() {
        pool.close();
    }
}
