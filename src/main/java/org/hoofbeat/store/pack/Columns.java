package org.hoofbeat.store.pack;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.hoofbeat.model.knowledge.AnnotationTable;
import org.hoofbeat.model.knowledge.DiseaseTable;
import org.hoofbeat.model.knowledge.GeneTable;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.model.knowledge.SourceDiseaseTable;
import org.hoofbeat.model.knowledge.TermTable;
import org.hoofbeat.model.knowledge.TranslationTable;

/**
 * Takes tables apart into named primitive columns, and puts them together again. The names come from the tables' own record
 * components, so a table that gains a column needs no change here; what changes is the format's version.
 */
final class Columns {
    /** The tables of a pack, in the order of their sections. */
    static final SequencedMap<String, Class<? extends Record>> TABLES = tables();

    private Columns() {}

    private static SequencedMap<String, Class<? extends Record>> tables() {
        SequencedMap<String, Class<? extends Record>> tables = new LinkedHashMap<>();
        tables.put("terms", TermTable.class);
        tables.put("diseases", DiseaseTable.class);
        tables.put("sourceDiseases", SourceDiseaseTable.class);
        tables.put("annotations", AnnotationTable.class);
        tables.put("genes", GeneTable.class);
        tables.put("translations", TranslationTable.class);
        return tables;
    }

    /** The columns of all tables, {@code int[]} or {@code byte[]}, by name. */
    static SequencedMap<String, Object> of(Knowledge knowledge) {
        SequencedMap<String, Object> columns = new LinkedHashMap<>();
        takeApart("terms", knowledge.terms(), columns);
        takeApart("diseases", knowledge.diseases(), columns);
        takeApart("sourceDiseases", knowledge.sourceDiseases(), columns);
        takeApart("annotations", knowledge.annotations(), columns);
        takeApart("genes", knowledge.genes(), columns);
        takeApart("translations", knowledge.translations(), columns);
        return columns;
    }

    /** The names of the columns of a record type and how each is encoded. */
    static SequencedMap<String, Section.Kind> names(String prefix, Class<?> type) {
        SequencedMap<String, Section.Kind> names = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            String name = prefix + "." + component.getName();
            if (component.getType().isRecord()) {
                names.putAll(names(name, component.getType()));
            } else {
                names.put(name, component.getType() == int[].class ? Section.Kind.INTS : Section.Kind.BYTES);
            }
        }
        return names;
    }

    /** A table of these columns, which must all be there. */
    static <T extends Record> T together(String prefix, Class<T> type, Map<String, Object> columns) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            String name = prefix + "." + components[i].getName();
            Class<?> part = components[i].getType();
            values[i] = part.isRecord()
                    ? together(name, part.asSubclass(Record.class), columns)
                    : java.util.Objects.requireNonNull(columns.get(name), name);
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException refused) {
            throw new IllegalArgumentException(prefix + " is refused by its table: " + refused.getCause(), refused);
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException(type + " must be a public record", closed);
        }
    }

    private static void takeApart(String prefix, Record table, Map<String, Object> columns) {
        for (RecordComponent component : table.getClass().getRecordComponents()) {
            String name = prefix + "." + component.getName();
            try {
                Object value = component.getAccessor().invoke(table);
                if (value instanceof Record part) {
                    takeApart(name, part, columns);
                } else {
                    columns.put(name, value);
                }
            } catch (ReflectiveOperationException closed) {
                throw new IllegalStateException(name + " cannot be read", closed);
            }
        }
    }
}
