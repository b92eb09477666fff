package org.hoofbeat.search.solr;

import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.solr.client.solrj.SolrServerException;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.common.SolrDocument;
import org.hoofbeat.model.literature.Article;
import org.hoofbeat.search.SearchFailedException;
import org.hoofbeat.search.SearchSettings;
import org.hoofbeat.search.SearchState;
import org.hoofbeat.search.literature.ArticleFields;
import org.hoofbeat.search.literature.ArticleWriting;
import org.hoofbeat.search.literature.Facet;
import org.hoofbeat.search.literature.Field;
import org.hoofbeat.search.literature.LiteratureIndex;
import org.hoofbeat.search.literature.LiteraturePage;
import org.hoofbeat.search.literature.LiteraturePage.Hit;
import org.hoofbeat.search.literature.LiteratureQuery;
import org.hoofbeat.search.literature.LiteratureRequest;
import org.hoofbeat.search.literature.LiteratureSort;

/** Articles in Solr, one collection a pack: the diseases that articles name are those of a pack. */
public final class SolrLiteratureIndex implements LiteratureIndex, AutoCloseable {
    private static final int PAGE = 5_000;

    private final ArticleCollection articles;
    private final ArticleWords words;
    private final SimilarArticles similar;
    private final Closing closing;

    /** What is to be closed with the index. */
    interface Closing {
        void close() throws IOException;
    }

    private SolrLiteratureIndex(
            CompletableFuture<Engine> engine,
            String generation,
            Function<String, Optional<Article>> shelf,
            Closing closing) {
        this.articles = new ArticleCollection(engine, generation);
        this.words = new ArticleWords(articles);
        this.similar = new SimilarArticles(words, shelf);
        this.closing = closing;
    }

    /**
     * An index with an engine of its own, for a command; waits until the engine runs, one to four seconds.
     *
     * @param shelf gives the articles themselves
     */
    public static SolrLiteratureIndex open(
            SearchSettings settings, String generation, Function<String, Optional<Article>> shelf) {
        try {
            Engine engine = Engine.open(settings);
            return new SolrLiteratureIndex(CompletableFuture.completedFuture(engine), generation, shelf, engine::close);
        } catch (SolrServerException | IOException cause) {
            throw new SearchFailedException("the search engine could not be started: " + cause.getMessage(), cause);
        }
    }

    static SolrLiteratureIndex in(
            CompletableFuture<Engine> engine, String generation, Function<String, Optional<Article>> shelf) {
        return new SolrLiteratureIndex(engine, generation, shelf, () -> {});
    }

    /** The same index, for the one who fills it. */
    public ArticleWriting writing() {
        return articles;
    }

    @Override
    public SearchState state() {
        return articles.state();
    }

    @Override
    public LiteraturePage search(LiteratureRequest request) {
        QueryResponse answer = articles.ask("/select", new ArticleQuestion().write(request));
        return new LiteraturePage(
                answer.getResults().getNumFound(),
                answer.getResults().stream().map(SolrLiteratureIndex::hit).toList(),
                request.cursor().isEmpty() ? "" : String.valueOf(answer.getNextCursorMark()),
                facets(request.facets(), answer));
    }

    @Override
    public long count(LiteratureQuery query) {
        return search(new LiteratureRequest(query, List.of(), LiteratureSort.PMID, 0, "", 0, List.of()))
                .total();
    }

    @Override
    public void forEachPage(LiteratureQuery query, LiteratureSort sort, Consumer<List<String>> page) {
        var request = new LiteratureRequest(query, List.of(), sort, 0, LiteratureRequest.FIRST, PAGE, List.of());
        while (true) {
            LiteraturePage found = search(request);
            if (found.hits().isEmpty()) {
                return;
            }
            page.accept(found.pmids());
            if (found.next().equals(request.cursor()) || found.hits().size() < PAGE) {
                return;
            }
            request = request.withCursor(found.next());
        }
    }

    @Override
    public long frequency(Field field, String text) {
        return count(new LiteratureQuery.Term(field, text));
    }

    @Override
    public List<TermCount> listTerms(Field field, String beginning, int most) {
        return words.list(field, beginning, most);
    }

    @Override
    public long countTerms(Field field) {
        return words.count(field);
    }

    @Override
    public Optional<String> findSpelling(String word) {
        return words.findSpelling(word);
    }

    @Override
    public List<Hit> listSimilar(String pmid, int most) {
        return similar.findQuery(pmid)
                .map(query -> search(LiteratureRequest.of(
                                new LiteratureQuery.Not(query, new LiteratureQuery.Ids(List.of(pmid))), most))
                        .hits())
                .orElse(List.of());
    }

    @Override
    public Optional<LocalDate> findLatest(Field field) {
        return words.findLatest(field);
    }

    @Override
    public void close() {
        try {
            closing.close();
        } catch (IOException cause) {
            throw new SearchFailedException("the search engine could not be closed", cause);
        }
    }

    private static Hit hit(SolrDocument document) {
        Object score = document.getFieldValue("score");
        return new Hit(String.valueOf(document.getFieldValue("id")), score instanceof Float number ? number : 0);
    }

    private static Map<Facet, Map<String, Long>> facets(List<Facet> asked, QueryResponse answer) {
        Map<Facet, Map<String, Long>> facets = new EnumMap<>(Facet.class);
        for (Facet facet : asked) {
            Map<String, Long> counts = new LinkedHashMap<>();
            answer.getFacetField(ArticleFields.counted(facet))
                    .getValues()
                    .forEach(value -> counts.put(value.getName(), value.getCount()));
            facets.put(facet, counts);
        }
        return facets;
    }
}
