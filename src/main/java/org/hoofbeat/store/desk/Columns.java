package org.hoofbeat.store.desk;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** Short names for the kinds of columns that exist on both databases. */
final class Columns {
    private static final DateTimeFormatter ISO =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    /**
     * Points in time, as text of one width, so that the order of the texts is the order of the times on every database.
     * Bound directly, SQLite's driver would store a number or a text of another form, depending on the type of the parameter,
     * and comparisons between them are silently wrong.
     */
    static final DataType<Instant> INSTANT =
            SQLDataType.VARCHAR.asConvertedDataType(Instant.class, Instant::parse, Columns::iso);

    private Columns() {}

    static Table<Record> table(String name) {
        return DSL.table(DSL.name(name));
    }

    static Field<String> text(Table<?> table, String column) {
        return DSL.field(nameOf(table, column), SQLDataType.VARCHAR);
    }

    static Field<Instant> instant(Table<?> table, String column) {
        return DSL.field(nameOf(table, column), INSTANT);
    }

    static Field<Boolean> flag(Table<?> table, String column) {
        return DSL.field(nameOf(table, column), SQLDataType.BOOLEAN);
    }

    static Field<Integer> integer(Table<?> table, String column) {
        return DSL.field(nameOf(table, column), SQLDataType.INTEGER);
    }

    static Field<Long> whole(Table<?> table, String column) {
        return DSL.field(nameOf(table, column), SQLDataType.BIGINT);
    }

    static Field<byte[]> bytes(Table<?> table, String column) {
        return DSL.field(nameOf(table, column), SQLDataType.BLOB);
    }

    /** How a point in time is written in the database: 24 characters, milliseconds, UTC. */
    static String iso(Instant instant) {
        return ISO.format(instant);
    }

    private static Name nameOf(Table<?> table, String column) {
        return DSL.name(table.getQualifiedName(), DSL.name(column));
    }
}
