package org.hoofbeat.web.eutils;

import java.util.Map;
import org.hoofbeat.search.literature.Field;

/** What fields hold, in a few words for programmers. */
final class FieldTexts {
    private static final Map<Field, String> TEXTS = Map.ofEntries(
            Map.entry(Field.ALL, "Everything that can be searched"),
            Map.entry(Field.UID, "The PubMed number"),
            Map.entry(Field.FILTER, "Ready-made selections of articles"),
            Map.entry(Field.TITLE, "Words of the title"),
            Map.entry(Field.TITLE_ABSTRACT, "Words of title, abstract and keywords"),
            Map.entry(Field.TEXT_WORD, "Words of title, abstract, headings and keywords"),
            Map.entry(Field.MESH, "Medical subject headings"),
            Map.entry(Field.MAJOR, "Headings that are main topics"),
            Map.entry(Field.SUBHEADING, "Aspects of headings"),
            Map.entry(Field.SUPPLEMENTARY, "Substances and rare diseases beside the headings"),
            Map.entry(Field.NUMBER, "Registry and enzyme numbers of substances"),
            Map.entry(Field.JOURNAL, "Title, abbreviation or ISSN of the journal"),
            Map.entry(Field.AFFILIATION, "Where authors work"),
            Map.entry(Field.GROUP, "Groups among the authors"),
            Map.entry(Field.ARTICLE_ID, "DOI, number in PubMed Central, publisher's number"),
            Map.entry(Field.GRANT, "Grant numbers and who paid"));

    private FieldTexts() {}

    static String of(Field field) {
        return TEXTS.getOrDefault(field, field.fullName());
    }
}
