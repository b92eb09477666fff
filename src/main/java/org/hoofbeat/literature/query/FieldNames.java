package org.hoofbeat.literature.query;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hoofbeat.search.literature.Field;

/** The names by which fields can be called in a query: those of the fields themselves, and further ones that PubMed knows. */
public final class FieldNames {
    private static final Map<String, Field> FURTHER = Map.ofEntries(
            Map.entry("mesh term", Field.MESH),
            Map.entry("mesh subheadings", Field.SUBHEADING),
            Map.entry("subheadings", Field.SUBHEADING),
            Map.entry("date - entrez", Field.ENTERED),
            Map.entry("date of publication", Field.PUBLISHED),
            Map.entry("author name", Field.AUTHOR),
            Map.entry("first author name", Field.FIRST_AUTHOR),
            Map.entry("last author", Field.LAST_AUTHOR),
            Map.entry("last author name", Field.LAST_AUTHOR),
            Map.entry("full investigator name", Field.INVESTIGATOR),
            Map.entry("author identifier", Field.AUTHOR_ID),
            Map.entry("orcid", Field.AUTHOR_ID),
            Map.entry("other terms", Field.KEYWORD),
            Map.entry("keyword", Field.KEYWORD),
            Map.entry("substance", Field.SUPPLEMENTARY),
            Map.entry("conflict of interest statement", Field.CONFLICTS),
            Map.entry("nlm unique id", Field.JOURNAL),
            Map.entry("so", Field.JOURNAL),
            Map.entry("eid", Field.UID));

    private FieldNames() {}

    /** The field of a name, in any case and spacing. */
    public static Optional<Field> find(String name) {
        String plain = name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        return Field.find(plain).or(() -> Optional.ofNullable(FURTHER.get(plain)));
    }
}
