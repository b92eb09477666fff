package org.hoofbeat.search.solr;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.solr.common.params.CursorMarkParams;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.hoofbeat.search.literature.ArticleFields;
import org.hoofbeat.search.literature.Facet;
import org.hoofbeat.search.literature.Field;
import org.hoofbeat.search.literature.LiteratureQuery;
import org.hoofbeat.search.literature.LiteratureRequest;
import org.hoofbeat.search.literature.LiteratureSort;
import org.hoofbeat.search.text.Folding;

/**
 * Writes a {@link LiteratureRequest} as parameters of a Solr request. Texts are parameters of their own, or stand between
 * quotation marks with marks inside them escaped, so that none of their characters has a meaning.
 */
final class ArticleQuestion {
    /** Goes up with every change of the articles' schema. */
    static final int SCHEMA = 1;

    /** The document with the position is no article. */
    static final String ARTICLES = "s_pmid:[1 TO *]";

    private static final String NOTHING = "(+*:* -*:*)";
    private static final int MOST_FACET_VALUES = 100;
    private static final int WIDEST = 98;

    /** What a word counts by where it stands. */
    private static final Map<String, String> WEIGHTS = Map.of(
            ArticleFields.TITLE,
            "^3",
            ArticleFields.KEYWORD,
            "^2",
            ArticleFields.VOCABULARY,
            "^1.5",
            "w_ad",
            "^0.1",
            ArticleFields.REST,
            "^0.3");

    private final ModifiableSolrParams params = new ModifiableSolrParams();
    private int numbered;

    ModifiableSolrParams write(LiteratureRequest request) {
        String main = text(request.query());
        if (request.sort() == LiteratureSort.BEST_MATCH) {
            // An article of this year counts a third more than an equal one of ten years ago.
            params.set("q", "{!boost b=$fresh v=$main}");
            params.set("main", main);
            params.set(
                    "fresh",
                    "sum(1,recip(max(0,sub("
                            + LocalDate.now(java.time.ZoneOffset.UTC).toEpochDay() + ",s_published)),0.0005,1,1))");
            params.set("fl", "id,score");
        } else {
            params.set("q", "*:*");
            params.add("fq", plain(main));
            params.set("fl", "id");
        }
        params.add("fq", ARTICLES);
        request.filters().forEach(filter -> params.add("fq", plain(text(filter))));
        params.set("sort", sort(request.sort()));
        params.set("rows", request.rows());
        if (request.cursor().isEmpty()) {
            params.set("start", request.start());
        } else {
            params.set(CursorMarkParams.CURSOR_MARK_PARAM, request.cursor());
        }
        addFacets(request.facets());
        return params;
    }

    private void addFacets(List<Facet> facets) {
        if (!facets.isEmpty()) {
            params.set("facet", true).set("facet.mincount", 1).set("facet.limit", MOST_FACET_VALUES);
            facets.forEach(facet -> params.add("facet.field", ArticleFields.counted(facet)));
        }
    }

    private static String sort(LiteratureSort sort) {
        String first =
                switch (sort) {
                    case BEST_MATCH -> "score desc,";
                    case MOST_RECENT -> "s_entered desc,";
                    case PUBLICATION_DATE -> "s_published desc,";
                    case FIRST_AUTHOR -> "s_author asc,";
                    case JOURNAL -> "s_journal asc,";
                    case PMID -> "";
                };
        return first + "s_pmid desc,id asc";
    }

    /** Short conditions come again and are remembered by the engine. */
    private static String plain(String query) {
        return query.length() > 200 || query.contains("{!") ? "{!cache=false}" + query : query;
    }

    private String text(LiteratureQuery query) {
        return switch (query) {
            case LiteratureQuery.Everything() -> "*:*";
            case LiteratureQuery.Nothing() -> NOTHING;
            case LiteratureQuery.Term(Field field, String value) -> inParts(field, value);
            case LiteratureQuery.Prefix(Field field, String value) -> beginning(field, value);
            case LiteratureQuery.Near(Field field, List<String> words, int distance) -> near(field, words, distance);
            case LiteratureQuery.Between(Field field, LocalDate first, LocalDate last) ->
                ArticleFields.of(field).getFirst() + ":[" + day(first) + " TO " + day(last) + "]";
            case LiteratureQuery.Ids(List<String> pmids) ->
                pmids.isEmpty()
                        ? NOTHING
                        : reference(
                                "{!terms f=id v=",
                                String.join(
                                        ",", pmids.stream().map(String::strip).toList()));
            case LiteratureQuery.And(List<LiteratureQuery> all) -> all.isEmpty() ? "*:*" : joined(all, "+");
            case LiteratureQuery.Or(List<LiteratureQuery> any) -> any.isEmpty() ? NOTHING : joined(any, "");
            case LiteratureQuery.Not(LiteratureQuery one, LiteratureQuery without) ->
                "(+" + text(one) + " -" + text(without) + ")";
            case LiteratureQuery.Weighted(LiteratureQuery one, double weight) ->
                text(one) + String.format(Locale.ROOT, "^%.3f", weight);
        };
    }

    private String joined(List<LiteratureQuery> queries, String sign) {
        return queries.stream().map(one -> sign + text(one)).collect(Collectors.joining(" ", "(", ")"));
    }

    private static String inParts(Field field, String value) {
        String folded = ArticleFields.folded(field, value);
        return folded.isEmpty() ? NOTHING : eachPart(field, part -> part + ":" + quoted(folded));
    }

    private interface Clause {
        String of(String part);
    }

    private static String eachPart(Field field, Clause clause) {
        List<String> parts = ArticleFields.of(field);
        return parts.size() == 1
                ? clause.of(parts.getFirst())
                : parts.stream()
                        .map(part -> clause.of(part) + WEIGHTS.getOrDefault(part, ""))
                        .collect(Collectors.joining(" ", "(", ")"));
    }

    private String beginning(Field field, String value) {
        String folded = field.reading() == Field.Reading.WORDS
                ? Folding.fold(value)
                : ArticleFields.folded(field, value) + (value.endsWith(" ") ? " " : "");
        if (folded.isBlank()) {
            return NOTHING;
        }
        if (field.reading() == Field.Reading.WORDS && folded.contains(" ")) {
            String name = parameter("\"" + folded + "*\"");
            return eachPart(field, part -> "{!complexphrase inOrder=true df=" + part + " v=$" + name + "}");
        }
        String name = parameter(folded);
        return eachPart(field, part -> "{!prefix f=" + part + " v=$" + name + "}");
    }

    /**
     * Words near each other. For the engine, words in another order cost more distance, so each order of a few words is asked
     * for; of many words the width of all counts.
     */
    private String near(Field field, List<String> words, int distance) {
        List<String> folded = words.stream()
                .flatMap(word -> Folding.words(Folding.fold(word)).stream())
                .toList();
        if (folded.isEmpty()) {
            return NOTHING;
        }
        if (folded.size() == 1) {
            return inParts(field, folded.getFirst());
        }
        if (folded.size() == 2) {
            String there = folded.getFirst() + " " + folded.getLast();
            String back = folded.getLast() + " " + folded.getFirst();
            return eachPart(
                    field,
                    part -> "(" + part + ":" + quoted(there) + "~" + distance + " " + part + ":" + quoted(back) + "~"
                            + distance + ")");
        }
        String name = parameter(Math.clamp(distance + 1L, 2, WIDEST) + "N("
                + folded.stream().map(ArticleQuestion::quoted).collect(Collectors.joining(",")) + ")");
        return eachPart(field, part -> "{!surround df=" + part + " v=$" + name + "}");
    }

    private static String day(LocalDate date) {
        return date.equals(LocalDate.MIN) || date.equals(LocalDate.MAX) ? "*" : String.valueOf(date.toEpochDay());
    }

    private String parameter(String value) {
        String name = "p" + numbered++;
        params.set(name, value);
        return name;
    }

    private String reference(String beginning, String value) {
        return beginning + "$" + parameter(value) + "}";
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
