package org.hoofbeat.search.literature;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hoofbeat.search.SearchState;

/**
 * The full-text index over articles, for those who ask. Safe for use by many threads.
 *
 * <p>Each method that asks throws {@link org.hoofbeat.search.SearchNotReadyException} while the engine is being started and
 * {@link org.hoofbeat.search.SearchFailedException} when it fails. What lies in the index is shown as it was at the last commit;
 * the articles themselves are in the raw records ({@link org.hoofbeat.store.articles.ArticleShelf}).
 */
public interface LiteratureIndex {

    /** How far the engine is; costs nothing. */
    SearchState state();

    /** One page of what a query finds. */
    LiteraturePage search(LiteratureRequest request);

    /** How many articles a query finds. */
    long count(LiteratureQuery query);

    /** Hands over the PubMed numbers of everything that a query finds, in order, page by page, however many there are. */
    void forEachPage(LiteratureQuery query, LiteratureSort sort, Consumer<List<String>> page);

    /** In how many articles a field has this word, phrase or value; 0 says that the field does not know it. */
    long frequency(Field field, String text);

    /**
     * What stands in a field, in the order of the alphabet, as the index writes it.
     *
     * @param beginning with what the terms begin
     * @param most how many terms to give
     */
    List<TermCount> listTerms(Field field, String beginning, int most);

    /** How many different terms a field has, about. */
    long countTerms(Field field);

    /** The word that was probably meant: a near one that articles have and use more often; empty where there is none better. */
    Optional<String> findSpelling(String word);

    /**
     * Articles like one, the most alike first and without itself. Their score is how much of the special words and headings
     * they share.
     */
    List<LiteraturePage.Hit> listSimilar(String pmid, int most);

    /** The latest day in a field of dates over all articles. */
    Optional<LocalDate> findLatest(Field field);

    /**
     * A term of a field.
     *
     * @param text as the index writes it
     * @param articles in how many it stands
     */
    record TermCount(String text, long articles) {}
}
