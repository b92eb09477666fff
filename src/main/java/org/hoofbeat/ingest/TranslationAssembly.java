package org.hoofbeat.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hoofbeat.model.knowledge.TermTable;
import org.hoofbeat.model.knowledge.TextColumn;
import org.hoofbeat.model.knowledge.TranslationTable;
import org.hoofbeat.sources.Rejection;
import org.hoofbeat.sources.translations.TranslatedLabel;

/** Makes the table of names in other languages: one a term and language, an approved one rather than a candidate. */
final class TranslationAssembly {
    private TranslationAssembly() {}

    /** Labels of terms that the ontology does not have are added to the rejections. */
    static TranslationTable assemble(TermTable terms, List<TranslatedLabel> labels, List<Rejection> rejections) {
        SortedMap<String, SortedMap<Integer, TranslatedLabel>> byLanguage = new TreeMap<>();
        for (TranslatedLabel label : labels) {
            OptionalInt term = terms.findRow(label.term());
            if (term.isEmpty()) {
                rejections.add(new Rejection(
                        "translations",
                        0,
                        label.term() + " in " + label.language() + ": the ontology has no such term"));
                continue;
            }
            byLanguage
                    .computeIfAbsent(label.language(), _ -> new TreeMap<>())
                    .merge(
                            term.getAsInt(),
                            label,
                            (known, more) -> !known.official() && more.official() ? more : known);
        }
        List<Integer> starts = new ArrayList<>(List.of(0));
        List<Integer> rows = new ArrayList<>();
        List<TranslatedLabel> kept = new ArrayList<>();
        byLanguage.values().forEach(named -> {
            rows.addAll(named.keySet());
            kept.addAll(named.values());
            starts.add(rows.size());
        });
        byte[] official = new byte[kept.size()];
        for (int row = 0; row < official.length; row++) {
            official[row] = (byte) (kept.get(row).official() ? 1 : 0);
        }
        return new TranslationTable(
                TextColumn.of(List.copyOf(byLanguage.keySet())),
                TextRows.ints(starts),
                TextRows.ints(rows),
                TextColumn.of(kept.stream().map(TranslatedLabel::label).toList()),
                official);
    }
}
