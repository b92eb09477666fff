package org.hoofbeat.search.solr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hoofbeat.model.literature.Article;
import org.hoofbeat.search.literature.ArticleFields;
import org.hoofbeat.search.literature.Field;
import org.hoofbeat.search.literature.LiteratureQuery;
import org.hoofbeat.search.literature.LiteratureQuery.Term;
import org.hoofbeat.search.literature.LiteratureQuery.Weighted;
import org.hoofbeat.search.text.Folding;

/** Asks for articles like one: by its most telling words and its headings, those that few articles have counting more. */
final class SimilarArticles {
    private static final int WORDS = 25;
    private static final int LEAST_ARTICLES = 2;
    private static final int TITLE_COUNTS = 3;
    private static final int SHORTEST = 3;
    private static final double HEADING = 0.5;

    private final ArticleWords words;
    private final Function<String, Optional<Article>> shelf;

    SimilarArticles(ArticleWords words, Function<String, Optional<Article>> shelf) {
        this.words = words;
        this.shelf = shelf;
    }

    /** The query; empty where there is no such article, or nothing of its words is in others. */
    Optional<LiteratureQuery> findQuery(String pmid) {
        return shelf.apply(pmid)
                .map(this::parts)
                .filter(parts -> !parts.isEmpty())
                .map(LiteratureQuery.Or::new);
    }

    private List<LiteratureQuery> parts(Article article) {
        Map<String, Integer> counts = new HashMap<>();
        count(article.title(), TITLE_COUNTS, counts);
        article.text().sections().forEach(section -> count(section.text(), 1, counts));
        Map<String, Long> frequencies = new HashMap<>(words.frequencies(ArticleFields.ABSTRACT, counts.keySet()));
        words.frequencies(ArticleFields.TITLE, counts.keySet())
                .forEach((word, number) -> frequencies.merge(word, number, Math::max));
        double all = words.countArticles();
        record Telling(String word, double weight) {}
        List<LiteratureQuery> parts = new ArrayList<>();
        counts.entrySet().stream()
                .filter(entry -> frequencies.getOrDefault(entry.getKey(), 0L) >= LEAST_ARTICLES)
                .map(entry -> new Telling(
                        entry.getKey(),
                        Math.sqrt(entry.getValue())
                                * Math.max(0, Math.log(all / frequencies.getOrDefault(entry.getKey(), 1L)))))
                .filter(telling -> telling.weight > 0)
                .sorted(Comparator.comparingDouble(Telling::weight).reversed())
                .limit(WORDS)
                .forEach(telling ->
                        parts.add(new Weighted(new Term(Field.TITLE_ABSTRACT, telling.word), telling.weight)));
        article.indexing().headings().stream()
                .filter(heading -> heading.isMajor())
                .forEach(heading -> parts.add(
                        new Weighted(new Term(Field.MESH, heading.heading().name()), HEADING)));
        return parts;
    }

    private static void count(String text, int each, Map<String, Integer> counts) {
        Folding.words(Folding.fold(text)).stream()
                .filter(word -> word.length() >= SHORTEST)
                .forEach(word -> counts.merge(word, each, Integer::sum));
    }
}
