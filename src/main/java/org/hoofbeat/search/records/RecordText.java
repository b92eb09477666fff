package org.hoofbeat.search.records;

import java.util.List;
import org.hoofbeat.search.text.Folding;

/**
 * How texts become words, for documents and for questions alike. Each value is put between two marks, so that one can ask for
 * its beginning, its end and the whole of it.
 */
public final class RecordText {
    /** Stands before the first word of a value. */
    public static final String BEGIN = "<";

    /** Stands after the last word of a value. */
    public static final String END = ">";

    private RecordText() {}

    /** The words of a text: lower case, without accents and punctuation. */
    public static List<String> words(String text) {
        return Folding.words(Folding.fold(text));
    }

    /** A text as the value of a {@code t_} field. */
    public static String value(String text) {
        return valueOfFolded(Folding.fold(text));
    }

    /** The same for a text that is folded already. */
    public static String valueOfFolded(String folded) {
        return BEGIN + " " + folded + " " + END;
    }
}
