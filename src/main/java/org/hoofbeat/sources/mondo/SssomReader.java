package org.hoofbeat.sources.mondo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.Mapping;
import org.hoofbeat.model.MappingPredicate;
import org.hoofbeat.sources.MalformedSourceException;
import org.hoofbeat.sources.Rejection;
import org.hoofbeat.sources.SourceTable;
import org.hoofbeat.sources.SourceText;

/** Reads mappings in the Simple Standard for Sharing Ontological Mappings, tab-separated with its header in comments. */
public final class SssomReader {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private SssomReader() {}

    /**
     * Reads the file to its end.
     *
     * @param rejections receives rows whose identifiers or predicate cannot be understood
     * @return the release that the file says it belongs to, {@code 2026-08-04}; empty where it says none
     * @throws MalformedSourceException when a column is missing or a row has the wrong number of cells
     */
    public static String read(SourceText text, Consumer<MappingRow> rows, Consumer<Rejection> rejections) {
        List<String> versions = new ArrayList<>();
        SourceTable table = SourceTable.open(
                text, comment -> keepVersion(comment, versions), "subject_id", "predicate_id", "object_id");
        int subject = table.column("subject_id");
        int subjectLabel = table.optionalColumn("subject_label");
        int predicate = table.column("predicate_id");
        int object = table.column("object_id");
        int objectLabel = table.optionalColumn("object_label");
        while (table.advance()) {
            Optional<Curie> from = Curie.findIn(table.cell(subject));
            Optional<Curie> to = Curie.findIn(table.cell(object));
            Optional<MappingPredicate> how = MappingPredicate.findByCurie(table.cell(predicate));
            if (from.isPresent() && to.isPresent() && how.isPresent()) {
                rows.accept(new MappingRow(
                        from.get(),
                        table.cell(subjectLabel),
                        new Mapping(how.get(), to.get(), table.cell(objectLabel))));
            } else {
                rejections.accept(table.lines()
                        .rejection(table.cell(subject) + " " + table.cell(predicate) + " " + table.cell(object)
                                + ": expected two identifiers and a mapping predicate such as skos:exactMatch"));
            }
        }
        return versions.isEmpty() ? "" : versions.getFirst();
    }

    private static void keepVersion(String comment, List<String> versions) {
        String stated = comment.strip();
        if (stated.startsWith("mapping_set_version:")) {
            Matcher date = DATE.matcher(stated);
            if (date.find()) {
                versions.add(date.group());
            }
        }
    }
}
