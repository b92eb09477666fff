package org.hoofbeat.store.desk;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A column in a dump: its name and how its values are written as text.
 *
 * @param name as in the database
 */
record DumpedColumn(String name, Kind kind) {

    /** What a value is, whichever words a database has for it. */
    enum Kind {
        TEXT,
        WHOLE,
        REAL,
        FLAG,
        BYTES
    }

    /** @param type as the database calls it */
    static DumpedColumn of(String name, String type) {
        return new DumpedColumn(
                name,
                switch (type.toLowerCase(Locale.ROOT)) {
                    case "bigint", "integer", "int", "int4", "int8", "smallint" -> Kind.WHOLE;
                    case "real", "float8", "double precision" -> Kind.REAL;
                    case "boolean", "bool" -> Kind.FLAG;
                    case "blob", "bytea" -> Kind.BYTES;
                    case "text", "varchar" -> Kind.TEXT;
                    default ->
                        throw new IllegalStateException(
                                "a backup does not know columns of the type " + type + " (" + name + ")");
                });
    }

    static DumpedColumn parse(String written) {
        int colon = written.lastIndexOf(':');
        return new DumpedColumn(
                written.substring(0, colon),
                Kind.valueOf(written.substring(colon + 1).toUpperCase(Locale.ROOT)));
    }

    String written() {
        return name + ":" + kind.name().toLowerCase(Locale.ROOT);
    }

    /** The value of this column in the current row, as one cell. */
    String read(ResultSet row, int index) throws SQLException {
        String text =
                switch (kind) {
                    case TEXT -> row.getString(index);
                    case WHOLE -> Long.toString(row.getLong(index));
                    case REAL -> Double.toString(row.getDouble(index));
                    case FLAG -> Boolean.toString(row.getBoolean(index));
                    case BYTES -> base64(row.getBytes(index));
                };
        return row.wasNull() || text == null ? "\\N" : escape(text);
    }

    void bind(PreparedStatement statement, int index, String cell) throws SQLException {
        if (cell.equals("\\N")) {
            statement.setNull(index, kind == Kind.BYTES ? Types.BINARY : Types.NULL);
            return;
        }
        String text = unescape(cell);
        switch (kind) {
            case TEXT -> statement.setString(index, text);
            case WHOLE -> statement.setLong(index, Long.parseLong(text));
            case REAL -> statement.setDouble(index, Double.parseDouble(text));
            case FLAG -> statement.setBoolean(index, Boolean.parseBoolean(text));
            case BYTES -> statement.setBytes(index, Base64.getDecoder().decode(text));
        }
    }

    private static @Nullable String base64(byte @Nullable [] bytes) {
        return bytes == null ? null : Base64.getEncoder().encodeToString(bytes);
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private static String unescape(String cell) {
        if (cell.indexOf('\\') < 0) {
            return cell;
        }
        var text = new StringBuilder(cell.length());
        for (int i = 0; i < cell.length(); i++) {
            char letter = cell.charAt(i);
            if (letter == '\\' && i + 1 < cell.length()) {
                i++;
                switch (cell.charAt(i)) {
                    case 't' -> text.append('\t');
                    case 'n' -> text.append('\n');
                    case 'r' -> text.append('\r');
                    default -> text.append(cell.charAt(i));
                }
            } else {
                text.append(letter);
            }
        }
        return text.toString();
    }
}
