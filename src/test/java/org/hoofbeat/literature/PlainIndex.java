package org.hoofbeat.literature;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hoofbeat.model.EditDistance;
import org.hoofbeat.model.literature.Article;
import org.hoofbeat.search.SearchState;
import org.hoofbeat.search.literature.Field;
import org.hoofbeat.search.literature.LiteratureIndex;
import org.hoofbeat.search.literature.LiteraturePage;
import org.hoofbeat.search.literature.LiteratureQuery;
import org.hoofbeat.search.literature.LiteratureRequest;
import org.hoofbeat.search.literature.LiteratureSort;
import org.hoofbeat.search.text.Folding;

/**
 * Answers from a list of articles by looking at each of them: what the real index is measured by, and what stands in its place
 * where a test is about words and not about searching.
 */
public final class PlainIndex implements LiteratureIndex {
    private final Map<String, PlainArticle> articles = new LinkedHashMap<>();

    public PlainIndex(List<Article> all) {
        all.stream()
                .sorted(Comparator.comparingInt((Article one) -> Integer.parseInt(one.pmid()))
                        .reversed())
                .forEach(article -> articles.put(article.pmid(), new PlainArticle(article)));
    }

    private Predicate<PlainArticle> predicate(LiteratureQuery query) {
        return switch (query) {
            case LiteratureQuery.Everything() -> _ -> true;
            case LiteratureQuery.Nothing() -> _ -> false;
            case LiteratureQuery.Term(Field field, String text) -> one -> one.has(field, text);
            case LiteratureQuery.Prefix(Field field, String text) -> one -> one.begins(field, text);
            case LiteratureQuery.Near(Field field, List<String> words, int distance) ->
                one -> one.isNear(field, words, distance);
            case LiteratureQuery.Between(Field field, LocalDate first, LocalDate last) ->
                one -> one.days(field).stream().anyMatch(day -> !day.isBefore(first) && !day.isAfter(last));
            case LiteratureQuery.Ids(List<String> pmids) -> {
                Set<String> set = new HashSet<>(pmids);
                yield one -> set.contains(one.article().pmid());
            }
            case LiteratureQuery.And(List<LiteratureQuery> all) ->
                all.stream().map(this::predicate).reduce(_ -> true, Predicate::and);
            case LiteratureQuery.Or(List<LiteratureQuery> any) -> {
                List<Predicate<PlainArticle>> all =
                        any.stream().map(this::predicate).toList();
                yield one -> all.stream().anyMatch(part -> part.test(one));
            }
            case LiteratureQuery.Not(LiteratureQuery one, LiteratureQuery without) ->
                predicate(one).and(predicate(without).negate());
            case LiteratureQuery.Weighted(LiteratureQuery one, double _) -> predicate(one);
        };
    }

    private Stream<PlainArticle> found(LiteratureQuery query) {
        return articles.values().stream().filter(predicate(query));
    }

    @Override
    public SearchState state() {
        throw new UnsupportedOperationException();
    }

    @Override
    public LiteraturePage search(LiteratureRequest request) {
        List<LiteratureQuery> all = new ArrayList<>(request.filters());
        all.add(request.query());
        List<LiteraturePage.Hit> hits = found(new LiteratureQuery.And(all))
                .map(one -> new LiteraturePage.Hit(one.article().pmid(), 1))
                .toList();
        int from = request.cursor().isEmpty() || request.cursor().equals(LiteratureRequest.FIRST)
                ? request.start()
                : Integer.parseInt(request.cursor());
        int to = Math.min(hits.size(), from + request.rows());
        List<LiteraturePage.Hit> page = from >= hits.size() ? List.of() : hits.subList(from, to);
        return new LiteraturePage(hits.size(), page, request.cursor().isEmpty() ? "" : String.valueOf(to), Map.of());
    }

    @Override
    public long count(LiteratureQuery query) {
        return found(query).count();
    }

    @Override
    public void forEachPage(LiteratureQuery query, LiteratureSort sort, Consumer<List<String>> page) {
        page.accept(found(query).map(one -> one.article().pmid()).toList());
    }

    @Override
    public long frequency(Field field, String text) {
        return count(new LiteratureQuery.Term(field, text));
    }

    @Override
    public List<TermCount> listTerms(Field field, String beginning, int most) {
        return List.of();
    }

    @Override
    public long countTerms(Field field) {
        return articles.values().stream()
                .flatMap(one -> one.values(field).stream())
                .distinct()
                .count();
    }

    @Override
    public Optional<String> findSpelling(String word) {
        return articles.values().stream()
                .flatMap(one -> one.texts(Field.ALL).stream())
                .flatMap(text -> Folding.words(text).stream())
                .filter(other -> !other.equals(word) && EditDistance.between(other, word) == 1)
                .findFirst();
    }

    @Override
    public List<LiteraturePage.Hit> listSimilar(String pmid, int most) {
        return articles.keySet().stream()
                .filter(other -> !other.equals(pmid))
                .limit(most)
                .map(other -> new LiteraturePage.Hit(other, 0.5))
                .toList();
    }

    @Override
    public Optional<LocalDate> findLatest(Field field) {
        return articles.values().stream()
                .flatMap(one -> one.days(field).stream())
                .max(Comparator.naturalOrder());
    }
}
