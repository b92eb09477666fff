package org.hoofbeat.store.desk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The rows of the desk's tables as text that both databases can read: a line that names the columns, then a line for each row,
 * cells separated by tabs. A dump of one database can be loaded into the other.
 */
public final class DeskDump {
    /** Whoever was logged in has to log in again, and a token that was used must not come back. */
    private static final Set<String> LEFT_OUT = Set.of("flyway_schema_history", "session", "reset_token");

    private static final int AT_ONCE = 500;

    private final Tx tx;

    public DeskDump(Tx tx) {
        this.tx = tx;
    }

    /** The tables that belong into a backup, each after those that its rows point to. */
    public List<String> tables() {
        return tx.sql().connectionResult(connection -> {
            DatabaseMetaData meta = connection.getMetaData();
            Set<String> names = new TreeSet<>();
            try (ResultSet tables = meta.getTables(null, schema(connection), "%", new String[] {"TABLE"})) {
                while (tables.next()) {
                    names.add(tables.getString("TABLE_NAME"));
                }
            }
            names.removeIf(name -> LEFT_OUT.contains(name) || name.startsWith("sqlite_"));
            var ordered = new LinkedHashSet<String>();
            for (String name : names) {
                addAfterItsTargets(meta, schema(connection), name, names, ordered);
            }
            return List.copyOf(ordered);
        });
    }

    /** How many rows a table has. */
    public long count(String table) {
        return tx.sql().fetchCount(Columns.table(table));
    }

    private static void addAfterItsTargets(
            DatabaseMetaData meta, String schema, String table, Set<String> wanted, LinkedHashSet<String> ordered)
            throws SQLException {
        Set<String> targets = new TreeSet<>();
        try (ResultSet keys = meta.getImportedKeys(null, schema, table)) {
            while (keys.next()) {
                targets.add(keys.getString("PKTABLE_NAME"));
            }
        }
        for (String target : targets) {
            if (!target.equals(table) && wanted.contains(target) && !ordered.contains(target)) {
                addAfterItsTargets(meta, schema, target, wanted, ordered);
            }
        }
        ordered.add(table);
    }

    /** @return how many rows were written */
    public long write(String table, Writer to) {
        return tx.sql().connectionResult(connection -> {
            List<DumpedColumn> columns = columns(connection, table);
            String list = columns.stream().map(column -> quoted(column.name())).collect(Collectors.joining(", "));
            try (Statement statement = connection.createStatement()) {
                statement.setFetchSize(AT_ONCE);
                try (ResultSet rows =
                        statement.executeQuery("select %s from %s order by 1".formatted(list, quoted(table)))) {
                    return write(columns, rows, to);
                }
            } catch (IOException failed) {
                throw new UncheckedIOException("the table " + table + " cannot be written to the backup", failed);
            }
        });
    }

    private static long write(List<DumpedColumn> columns, ResultSet rows, Writer to) throws SQLException, IOException {
        to.write(columns.stream().map(DumpedColumn::written).collect(Collectors.joining("\t")) + "\n");
        long count = 0;
        while (rows.next()) {
            for (int i = 0; i < columns.size(); i++) {
                to.write(i == 0 ? "" : "\t");
                to.write(columns.get(i).read(rows, i + 1));
            }
            to.write('\n');
            count++;
        }
        return count;
    }

    /** @return how many rows were loaded */
    public long load(String table, BufferedReader from) {
        return tx.sql().connectionResult(connection -> {
            try {
                return load(connection, table, from);
            } catch (IOException failed) {
                throw new UncheckedIOException("the table " + table + " cannot be read from the backup", failed);
            }
        });
    }

    private static long load(Connection connection, String table, BufferedReader from)
            throws SQLException, IOException {
        String header = from.readLine();
        if (header == null) {
            throw new IOException("the table " + table + " has no line that names its columns");
        }
        List<DumpedColumn> columns =
                List.of(header.split("\t")).stream().map(DumpedColumn::parse).toList();
        String list = columns.stream().map(column -> quoted(column.name())).collect(Collectors.joining(", "));
        String marks = columns.stream().map(_ -> "?").collect(Collectors.joining(", "));
        long count = 0;
        try (PreparedStatement insert =
                connection.prepareStatement("insert into %s (%s) values (%s)".formatted(quoted(table), list, marks))) {
            for (String line = from.readLine(); line != null; line = from.readLine()) {
                String[] cells = line.split("\t", -1);
                for (int i = 0; i < columns.size(); i++) {
                    columns.get(i).bind(insert, i + 1, cells[i]);
                }
                insert.addBatch();
                count++;
                if (count % AT_ONCE == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
        return count;
    }

    private static List<DumpedColumn> columns(Connection connection, String table) throws SQLException {
        var columns = new ArrayList<DumpedColumn>();
        try (ResultSet found = connection.getMetaData().getColumns(null, schema(connection), table, "%")) {
            while (found.next()) {
                columns.add(DumpedColumn.of(found.getString("COLUMN_NAME"), found.getString("TYPE_NAME")));
            }
        }
        return columns;
    }

    /** SQLite knows no schemas, and says so with a null that its own methods take for "any". */
    @org.jspecify.annotations.NullUnmarked
    private static String schema(Connection connection) throws SQLException {
        return connection.getSchema();
    }

    private static String quoted(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }
}
