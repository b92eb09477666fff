package org.hoofbeat.model.knowledge;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Names of terms in other languages than English, grouped by language; within a language ascending by term. Empty in a pack
 * that was built without translations.
 *
 * @param language language codes, ascending: {@code de}, {@code fr}
 * @param start where each language's rows begin in the next three columns; one entry more than there are languages
 * @param term rows in {@link TermTable}
 * @param label the name in that language
 * @param official 1 where the translation project has approved it, 0 for a candidate, often a machine's
 */
public record TranslationTable(TextColumn language, int[] start, int[] term, TextColumn label, byte[] official) {

    /** No translation at all. */
    public static TranslationTable empty() {
        return new TranslationTable(
                TextColumn.of(List.of()), new int[1], new int[0], TextColumn.of(List.of()), new byte[0]);
    }

    /** The languages that there are names in. */
    public List<String> listLanguages() {
        return language.list(0, language.size());
    }

    /** Whether there is any name in a language. */
    public boolean has(String languageCode) {
        return listLanguages().contains(languageCode);
    }

    /** The row of this table with the name of a term in a language, where there is one. */
    public OptionalInt findRow(String languageCode, int termRow) {
        return IntStream.range(0, language.size())
                .filter(i -> language.get(i).equals(languageCode))
                .map(i -> Arrays.binarySearch(term, start[i], start[i + 1], termRow))
                .filter(row -> row >= 0)
                .findFirst();
    }

    /** Whether the translation project has approved the name in this row. */
    public boolean isOfficial(int row) {
        return official[row] != 0;
    }

    /** The name of a term in a language, where there is one. */
    public Optional<String> findLabel(String languageCode, int termRow) {
        OptionalInt row = findRow(languageCode, termRow);
        return row.isPresent() ? Optional.of(label.get(row.getAsInt())) : Optional.empty();
    }
}
