package org.hoofbeat.store.desk;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jooq.SQLDialect;

/** How one kind of database hands out connections. Whoever takes one gives it back by the method beside it. */
interface Connections extends AutoCloseable {

    SQLDialect dialect();

    /** For Flyway, which wants to open connections by itself. */
    DataSource plain();

    /** A connection on which a transaction for writing has begun. No other writer works until it is given back. */
    Connection takeWriter() throws SQLException;

    void commit(Connection connection) throws SQLException;

    void rollBack(Connection connection) throws SQLException;

    void giveBackWriter(Connection connection) throws SQLException;

    /** A connection on which everything read comes from one moment. */
    Connection takeReader() throws SQLException;

    void giveBackReader(Connection connection) throws SQLException;

    /**
     * Looks whether the database is whole, as far as that can be seen quickly.
     *
     * @return what is wrong; empty when nothing is
     */
    String findDamage() throws SQLException;

    @Override
    void close() throws SQLException;
}
