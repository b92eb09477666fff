package org.hoofbeat.search.solr;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.client.solrj.response.SpellCheckResponse;
import org.apache.solr.client.solrj.response.TermsResponse;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.hoofbeat.search.literature.ArticleFields;
import org.hoofbeat.search.literature.Field;
import org.hoofbeat.search.literature.LiteratureIndex.TermCount;
import org.hoofbeat.search.text.Folding;

/** What stands in the index's fields: terms and how often, near spellings, latest days. */
final class ArticleWords {
    private static final String WORDS = "/words";
    private static final int FIRST_LOOK = 1 << 16;

    private final ArticleCollection articles;

    ArticleWords(ArticleCollection articles) {
        this.articles = articles;
    }

    /** Of a field that is made of several, the terms of the first. */
    List<TermCount> list(Field field, String beginning, int most) {
        return terms(ArticleFields.of(field).getFirst(), params -> params.set(
                        "terms.prefix", ArticleFields.folded(field, beginning))
                .set("terms.limit", most)
                .set("terms.sort", "index"));
    }

    /** Exact up to some ten thousand, then the least that it may be. */
    long count(Field field) {
        return field.reading() == Field.Reading.DATE
                ? 0
                : terms(ArticleFields.of(field).getFirst(), params -> params.set("terms.limit", FIRST_LOOK)
                                .set("terms.sort", "index"))
                        .size();
    }

    long countArticles() {
        return articles.ask(
                        "/select",
                        new ModifiableSolrParams()
                                .set("q", ArticleQuestion.ARTICLES)
                                .set("rows", 0))
                .getResults()
                .getNumFound();
    }

    /** In how many articles each of these terms stands in a field of the index. */
    Map<String, Long> frequencies(String field, Collection<String> of) {
        Map<String, Long> found = new HashMap<>();
        if (!of.isEmpty()) {
            terms(field, params -> params.set("terms.list", String.join(",", of)))
                    .forEach(term -> found.put(term.text(), term.articles()));
        }
        return found;
    }

    private interface Wish {
        void addTo(ModifiableSolrParams params);
    }

    private List<TermCount> terms(String field, Wish wish) {
        var params = new ModifiableSolrParams().set("terms", true).set("terms.fl", field);
        wish.addTo(params);
        TermsResponse answer = articles.ask(WORDS, params).getTermsResponse();
        List<TermsResponse.Term> terms = answer == null ? null : answer.getTerms(field);
        List<TermCount> found = new ArrayList<>();
        if (terms != null) {
            terms.forEach(term -> found.add(new TermCount(term.getTerm(), term.getFrequency())));
        }
        return found;
    }

    Optional<String> findSpelling(String word) {
        String folded = Folding.fold(word);
        if (folded.isEmpty() || folded.contains(" ")) {
            return Optional.empty();
        }
        SpellCheckResponse answer = articles.ask(
                        WORDS,
                        new ModifiableSolrParams()
                                .set("terms", false)
                                .set("spellcheck", true)
                                .set("spellcheck.q", folded)
                                .set("spellcheck.count", 1)
                                .set("spellcheck.onlyMorePopular", true))
                .getSpellCheckResponse();
        return answer == null
                ? Optional.empty()
                : answer.getSuggestions().stream()
                        .flatMap(one -> one.getAlternatives().stream())
                        .filter(other -> !other.equals(folded))
                        .findFirst();
    }

    Optional<LocalDate> findLatest(Field field) {
        String name = ArticleFields.of(field).getFirst();
        QueryResponse answer = articles.ask(
                "/select",
                new ModifiableSolrParams()
                        .set("q", ArticleQuestion.ARTICLES)
                        .set("rows", 0)
                        .set("stats", true)
                        .set("stats.field", "{!max=true}" + name));
        var stats = answer.getFieldStatsInfo();
        return stats == null || stats.get(name) == null || stats.get(name).getMax() == null
                ? Optional.empty()
                : Optional.of(LocalDate.ofEpochDay(((Number) stats.get(name).getMax()).longValue()));
    }
}
