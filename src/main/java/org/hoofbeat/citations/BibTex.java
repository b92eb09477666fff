package org.hoofbeat.citations;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hoofbeat.model.citation.Author;
import org.hoofbeat.model.citation.Citation;
import org.hoofbeat.model.citation.CitationKind;

/**
 * Writes BibTeX. Every character that means something to TeX is written as a command: braces too, because BibTeX counts even
 * those that follow a backslash and one too many would swallow the rest of the file.
 */
final class BibTex {
    private BibTex() {}

    static String write(List<Citation> works) {
        var text = new StringBuilder();
        Set<String> taken = new HashSet<>();
        for (Citation work : works) {
            text.append('@')
                    .append(type(work.kind()))
                    .append('{')
                    .append(entryKey(work, taken))
                    .append(",\n");
            fields(work).forEach((name, value) -> {
                if (!value.isEmpty()) {
                    text.append("  ").append(name).append(" = {").append(value).append("},\n");
                }
            });
            text.append("}\n\n");
        }
        return text.toString();
    }

    private static Map<String, String> fields(Citation work) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("author", work.authors().stream().map(BibTex::name).collect(Collectors.joining(" and ")));
        // The inner braces keep capitals as they are.
        fields.put("title", "{" + escaped(work.title()) + "}");
        fields.put(containerField(work.kind()), escaped(work.container()));
        fields.put(work.kind() == CitationKind.REPORT ? "institution" : "publisher", escaped(work.publisher()));
        fields.put(
                "year", work.issued().isKnown() ? String.valueOf(work.issued().year()) : "");
        fields.put(
                "month",
                work.issued().month() > 0 ? String.valueOf(work.issued().month()) : "");
        fields.put("volume", escaped(work.volume()));
        fields.put("number", escaped(work.issue()));
        fields.put("pages", escaped(work.pages()).replaceAll("(?<=\\w)[-–](?=\\w)", "--"));
        fields.put("doi", verbatim(work.doi()));
        fields.put("pmid", work.pmid());
        fields.put("url", verbatim(work.url()));
        fields.put("urldate", work.accessed().toString());
        fields.put("note", escaped(work.note()));
        return fields;
    }

    private static String type(CitationKind kind) {
        return switch (kind) {
            case JOURNAL_ARTICLE -> "article";
            case BOOK -> "book";
            case BOOK_CHAPTER -> "incollection";
            case REPORT -> "techreport";
            case DATABASE_ENTRY, WEB_PAGE -> "misc";
        };
    }

    private static String containerField(CitationKind kind) {
        return switch (kind) {
            case JOURNAL_ARTICLE -> "journal";
            case BOOK_CHAPTER -> "booktitle";
            case BOOK, REPORT -> "series";
            case DATABASE_ENTRY, WEB_PAGE -> "howpublished";
        };
    }

    /** Braces keep an organisation, or a name with "and" or a comma in it, from being taken apart. */
    private static String name(Author author) {
        return switch (author) {
            case Author.Organisation(String name) -> "{" + escaped(name) + "}";
            case Author.Person(String family, String given) when given.isEmpty() -> "{" + escaped(family) + "}";
            case Author.Person(String family, String given) -> whole(family) + ", " + whole(given);
        };
    }

    private static String whole(String name) {
        String text = escaped(name);
        return name.contains(",") || name.toLowerCase(Locale.ROOT).matches(".*\\band\\b.*") ? "{" + text + "}" : text;
    }

    private static String entryKey(Citation work, Set<String> taken) {
        String name = work.authors().isEmpty()
                ? work.title()
                : switch (work.authors().getFirst()) {
                    case Author.Person person -> person.family();
                    case Author.Organisation organisation -> organisation.name();
                };
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("[^A-Za-z0-9]", "")
                .toLowerCase(Locale.ROOT);
        String stem = (plain.isEmpty() ? "work" : plain.substring(0, Math.min(20, plain.length())))
                + (work.issued().isKnown() ? work.issued().year() : "");
        String key = stem;
        for (int more = 2; !taken.add(key); more++) {
            key = stem + "-" + more;
        }
        return key;
    }

    private static String escaped(String text) {
        var safe = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> safe.append("\\textbackslash{}");
                case '{' -> safe.append("\\textbraceleft{}");
                case '}' -> safe.append("\\textbraceright{}");
                case '~' -> safe.append("\\textasciitilde{}");
                case '^' -> safe.append("\\textasciicircum{}");
                case '$', '&', '#', '%', '_' -> safe.append('\\').append(c);
                default -> safe.append(c);
            }
        }
        return safe.toString();
    }

    /** Addresses and DOIs are read character by character; only what would end or comment out the field is encoded. */
    private static String verbatim(String address) {
        return address.replace("\\", "%5C").replace("{", "%7B").replace("}", "%7D");
    }
}
