package org.hoofbeat.sources.translations;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.hoofbeat.model.Curie;
import org.hoofbeat.sources.MalformedSourceException;
import org.hoofbeat.sources.Rejection;
import org.hoofbeat.sources.SourceTable;
import org.hoofbeat.sources.SourceText;

/** Reads labels from a Babelon table ({@code hp-de.babelon.tsv}); translated definitions are passed over. */
public final class BabelonReader {
    private static final String LABEL = "rdfs:label";

    private BabelonReader() {}

    /**
     * Reads the file to its end.
     *
     * @param rejections receives rows without a usable term, language or name
     * @throws MalformedSourceException when a column is missing or a row has the wrong number of cells
     */
    public static void read(SourceText text, Consumer<TranslatedLabel> labels, Consumer<Rejection> rejections) {
        SourceTable table = SourceTable.open(
                text, _ -> {}, "subject_id", "predicate_id", "translation_language", "translation_value");
        int subject = table.column("subject_id");
        int predicate = table.column("predicate_id");
        int language = table.column("translation_language");
        int value = table.column("translation_value");
        int status = table.optionalColumn("translation_status");
        while (table.advance()) {
            if (!table.cell(predicate).equals(LABEL)) {
                continue;
            }
            Optional<Curie> term = Curie.findIn(table.cell(subject));
            String code = table.cell(language).toLowerCase(Locale.ROOT);
            if (term.isPresent()
                    && code.matches("[a-z]{2,3}(-[a-z0-9]{2,8})*")
                    && !table.cell(value).isEmpty()) {
                labels.accept(new TranslatedLabel(
                        term.get(), code, table.cell(value), table.cell(status).equals("OFFICIAL")));
            } else {
                rejections.accept(table.lines()
                        .rejection(
                                table.cell(subject) + " in \"" + code + "\": expected a term, a language and a name"));
            }
        }
    }
}
