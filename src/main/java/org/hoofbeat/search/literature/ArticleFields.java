package org.hoofbeat.search.literature;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hoofbeat.search.text.Folding;

/** Names of the index's fields, and how a text is written into them; for documents and for questions alike. */
public final class ArticleFields {
    /** Words of the title, in order. */
    public static final String TITLE = "w_ti";

    /** Words of the abstracts. */
    public static final String ABSTRACT = "w_ab";

    /** Words of keywords. */
    public static final String KEYWORD = "w_ot";

    /** Words of headings, substances and types. */
    public static final String VOCABULARY = "w_mh";

    /** Words of everything that is in no other field of words: names, journal, numbers. */
    public static final String REST = "w_rest";

    private static final Map<Field, List<String>> PARTS = Map.ofEntries(
            Map.entry(Field.TITLE, List.of(TITLE)),
            Map.entry(Field.ABSTRACT, List.of(ABSTRACT)),
            Map.entry(Field.KEYWORD, List.of(KEYWORD)),
            Map.entry(Field.TITLE_ABSTRACT, List.of(TITLE, ABSTRACT, KEYWORD)),
            Map.entry(Field.TEXT_WORD, List.of(TITLE, ABSTRACT, KEYWORD, VOCABULARY)),
            Map.entry(Field.ALL, List.of(TITLE, ABSTRACT, KEYWORD, VOCABULARY, "w_ad", REST)),
            Map.entry(Field.AFFILIATION, List.of("w_ad")),
            Map.entry(Field.UID, List.of("id")));

    private ArticleFields() {}

    /** The fields of the index that make up a field of PubMed; usually one. */
    public static List<String> of(Field field) {
        List<String> parts = PARTS.get(field);
        if (parts != null) {
            return parts;
        }
        String prefix =
                switch (field.reading()) {
                    case WORDS -> "w_";
                    case DATE -> "d_";
                    case WHOLE, IDS -> "k_";
                };
        return List.of(prefix + field.code().toLowerCase(Locale.ROOT));
    }

    /** The field in which a facet's values stand as they are written. */
    public static String counted(Facet facet) {
        return "c_" + facet.name().toLowerCase(Locale.ROOT);
    }

    /** A text as it stands in a field: identifiers as they are, others folded, the slash before a qualifier kept. */
    public static String folded(Field field, String text) {
        if (field.reading() == Field.Reading.IDS) {
            return text.strip();
        }
        if (field == Field.MESH || field == Field.MAJOR) {
            int slash = text.lastIndexOf('/');
            if (slash > 0) {
                return Folding.fold(text.substring(0, slash)) + "/" + Folding.fold(text.substring(slash + 1));
            }
        }
        return switch (field) {
            // Punctuation tells numbers apart.
            case ARTICLE_ID,
                    PUBLISHER_ID,
                    LOCATION_ID,
                    GRANT,
                    NUMBER,
                    ACCESSION,
                    PAGE,
                    ISSUE,
                    VOLUME,
                    ISBN,
                    AUTHOR_ID -> text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
            default -> Folding.fold(text);
        };
    }
}
