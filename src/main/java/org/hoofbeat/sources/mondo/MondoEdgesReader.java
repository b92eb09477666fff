package org.hoofbeat.sources.mondo;

import java.util.Optional;
import java.util.function.Consumer;
import org.hoofbeat.model.Curie;
import org.hoofbeat.sources.MalformedSourceException;
import org.hoofbeat.sources.Rejection;
import org.hoofbeat.sources.SourceTable;
import org.hoofbeat.sources.SourceText;

/**
 * Reads is-a edges between diseases from a KGX edge file: tab-separated, columns {@code subject}, {@code predicate} and
 * {@code object}. Rows with other predicates (gene, location …) are passed over: they state something else.
 */
public final class MondoEdgesReader {
    private MondoEdgesReader() {}

    /**
     * Reads the file to its end.
     *
     * @param rejections receives is-a rows whose identifiers cannot be understood
     * @throws MalformedSourceException when a column is missing or a row has the wrong number of cells
     */
    public static void read(SourceText text, Consumer<DiseaseEdge> edges, Consumer<Rejection> rejections) {
        SourceTable table = SourceTable.open(text, _ -> {}, "subject", "predicate", "object");
        int subject = table.column("subject");
        int predicate = table.column("predicate");
        int object = table.column("object");
        while (table.advance()) {
            if (!isSubclass(table.cell(predicate))) {
                continue;
            }
            Optional<Curie> child = Curie.findIn(table.cell(subject));
            Optional<Curie> parent = Curie.findIn(table.cell(object));
            if (child.isPresent() && parent.isPresent()) {
                edges.accept(new DiseaseEdge(child.get(), parent.get()));
            } else {
                rejections.accept(table.lines()
                        .rejection(table.cell(subject) + " is a " + table.cell(object) + ": expected two identifiers"));
            }
        }
    }

    private static boolean isSubclass(String predicate) {
        return predicate.equals("biolink:subclass_of") || predicate.equals("rdfs:subClassOf");
    }
}
