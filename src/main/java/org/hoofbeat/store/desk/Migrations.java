package org.hoofbeat.store.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jooq.SQLDialect;

/**
 * Brings the tables to the form that this program knows, forward only. Flyway does the work, and is loaded only when there is
 * any: looking takes a millisecond, starting Flyway half a second.
 */
final class Migrations {
    /** Tables whose rows the database itself refuses to change or delete. */
    static final List<String> APPEND_ONLY = List.of("audit", "section_step", "work", "published_answer");

    private static final String FOLDER = "org/hoofbeat/store/desk/migrations";
    private static final String HISTORY = "flyway_schema_history";

    private Migrations() {}

    /** @throws DeskException when a newer program has worked on this database */
    static void bringTo(int form, Connections connections, String database) throws SQLException {
        int known = newest();
        int applied = applied(connections.plain());
        if (applied > known) {
            throw new DeskException(
                    "%s was written by a newer Hoofbeat (form %d, this one knows %d); install that version, or restore a backup of this one"
                            .formatted(database, applied, known));
        }
        if (applied < form) {
            migrate(connections, form);
        }
    }

    private static void migrate(Connections connections, int form) {
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(connections.plain())
                .locations("classpath:" + FOLDER)
                .placeholders(placeholders(connections.dialect()))
                .table(HISTORY)
                .target(Integer.toString(form))
                .load()
                .migrate();
    }

    /** The form of the tables: the number of the last migration; 0 for an empty database. */
    static int applied(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            try (ResultSet tables = connection.getMetaData().getTables(null, null, HISTORY, null)) {
                if (!tables.next()) {
                    return 0;
                }
            }
            int highest = 0;
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(
                            "select version from " + HISTORY + " where success and version is not null")) {
                while (rows.next()) {
                    highest = Math.max(highest, Integer.parseInt(rows.getString(1)));
                }
            }
            return highest;
        }
    }

    /** The number of the last migration that comes with the program. */
    static int newest() {
        try (Stream<String> names = names()) {
            return names.filter(name -> name.matches("V\\d+__.*\\.sql"))
                    .mapToInt(name -> Integer.parseInt(name.substring(1, name.indexOf('_'))))
                    .max()
                    .orElseThrow(() -> new IllegalStateException("the program lacks its " + FOLDER));
        }
    }

    private static Stream<String> names() {
        URL folder = Objects.requireNonNull(Migrations.class.getResource("/" + FOLDER), FOLDER);
        try {
            if (folder.openConnection() instanceof JarURLConnection jar) {
                return jar.getJarFile().stream()
                        .map(entry -> entry.getName())
                        .filter(name -> name.startsWith(FOLDER + "/"))
                        .map(name -> name.substring(FOLDER.length() + 1));
            }
            return Files.list(Path.of(new URI(folder.toString())))
                    .map(file -> file.getFileName().toString());
        } catch (IOException | URISyntaxException failed) {
            throw new UncheckedIOException("the migrations in " + folder + " cannot be read", new IOException(failed));
        }
    }

    /** What has no common spelling on both databases. */
    private static Map<String, String> placeholders(SQLDialect dialect) {
        boolean sqlite = dialect == SQLDialect.SQLITE;
        var placeholders = new HashMap<String, String>();
        placeholders.put("bytes", sqlite ? "blob" : "bytea");
        for (String table : APPEND_ONLY) {
            placeholders.put(
                    "append_only_" + table, (sqlite ? REFUSING_SQLITE : REFUSING_POSTGRES).replace("@", table));
        }
        return placeholders;
    }

    private static final String REFUSING_SQLITE = """
            create trigger @_no_update before update on @
            begin
                select raise(abort, 'rows of @ never change');
            end;

            create trigger @_no_delete before delete on @
            begin
                select raise(abort, 'rows of @ never change');
            end;
            """;

    private static final String REFUSING_POSTGRES = """
            create function @_refuses() returns trigger as $$
            begin
                raise exception 'rows of @ never change';
            end
            $$ language plpgsql;

            create trigger @_no_change before update or delete on @
                for each row execute function @_refuses();

            create trigger @_no_truncate before truncate on @
                for each statement execute function @_refuses();
            """;
}
