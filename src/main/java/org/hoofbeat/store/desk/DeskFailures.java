package org.hoofbeat.store.desk;

import java.sql.SQLException;
import org.jooq.exception.DataAccessException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Says in words what a database means by its codes. */
final class DeskFailures {
    /** PostgreSQL's code for a full disk. */
    private static final String DISK_FULL = "53100";

    private static final String DAMAGED_DATA = "XX001";

    private final String database;

    DeskFailures(String database) {
        this.database = database;
    }

    DamagedDeskException damaged(String problem) {
        return new DamagedDeskException(database, problem, new SQLException(problem));
    }

    DeskException translate(DataAccessException failure) {
        return failure.getCause() instanceof SQLException sql
                ? translate(sql)
                : new DeskException("%s: %s".formatted(database, failure.getMessage()), failure);
    }

    DeskException translate(SQLException failure) {
        return failure instanceof SQLiteException sqlite ? ofSqlite(sqlite) : ofServer(failure);
    }

    private DeskException ofSqlite(SQLiteException failure) {
        SQLiteErrorCode code = failure.getResultCode();
        // The extended codes carry the plain one in their last eight bits.
        return switch (code.code & 0xff) {
            case 11, 26 -> new DamagedDeskException(database, code.message, failure);
            case 13 -> new DiskFullException(database, failure);
            case 5 ->
                new DeskException(
                        database + " is held by another program, such as a backup; try again when that has ended",
                        failure);
            case 8 -> new DeskException(database + " may only be read, not written; see to its rights", failure);
            case 10 ->
                new DeskException(
                        "%s: the disk failed (%s); this was not saved".formatted(database, code.message), failure);
            default -> new DeskException("%s: %s".formatted(database, failure.getMessage()), failure);
        };
    }

    private DeskException ofServer(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        if (state.equals(DISK_FULL)) {
            return new DiskFullException(database, failure);
        }
        if (state.equals(DAMAGED_DATA)) {
            return new DamagedDeskException(database, String.valueOf(failure.getMessage()), failure);
        }
        if (state.startsWith("08") || state.startsWith("57")) {
            return new DeskException(
                    "%s does not answer (%s); see that it runs, and to database.url"
                            .formatted(database, failure.getMessage()),
                    failure);
        }
        return new DeskException("%s: %s".formatted(database, failure.getMessage()), failure);
    }
}
