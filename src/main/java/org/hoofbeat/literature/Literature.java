package org.hoofbeat.literature;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.hoofbeat.literature.history.History;
import org.hoofbeat.literature.history.HistoryItem;
import org.hoofbeat.literature.query.Remarks;
import org.hoofbeat.literature.query.Tag;
import org.hoofbeat.literature.translation.Translation;
import org.hoofbeat.literature.translation.Translator;
import org.hoofbeat.model.literature.Article;
import org.hoofbeat.search.literature.LiteratureIndex;
import org.hoofbeat.search.literature.LiteratureQuery;
import org.hoofbeat.store.articles.ArticleShelf;

/** The articles of this house: looking for them in PubMed's language, and looking them up. Safe for use by many threads. */
public final class Literature {
    private static final long HISTORY_BYTES = 64L << 20;

    private final LiteratureIndex index;
    private final ArticleShelf shelf;
    private final Supplier<LocalDate> today;
    private final Translator translator;
    private final History history = new History(HISTORY_BYTES);

    /** @param today the day of the host's own time zone, from which "the last five years" are counted */
    public Literature(LiteratureIndex index, ArticleShelf shelf, Supplier<LocalDate> today) {
        this.index = index;
        this.shelf = shelf;
        this.today = today;
        this.translator = new Translator(index, today);
    }

    public LiteratureIndex index() {
        return index;
    }

    /** Whether there was never an article. */
    public boolean isEmpty() {
        return shelf.isEmpty();
    }

    /** An article by PubMed number; empty where there is none, or it was deleted. */
    public Optional<Article> find(String pmid) {
        return isNumber(pmid) ? shelf.find(pmid) : Optional.empty();
    }

    /** The same as the XML element that came in. */
    public Optional<String> findXml(String pmid) {
        return isNumber(pmid) ? shelf.findXml(pmid) : Optional.empty();
    }

    private static boolean isNumber(String text) {
        return text.matches("[1-9]\\d{0,9}");
    }

    public History history() {
        return history;
    }

    public LocalDate today() {
        return today.get();
    }

    /** What a query means, words without a tag being mapped. */
    public Translation translate(String query) {
        return translate(query, Tag.NONE, _ -> Optional.empty());
    }

    /**
     * What a query means.
     *
     * @param usual where words without a tag are looked for
     * @param earlier what an earlier search of the same client was, by its number
     * @throws org.hoofbeat.literature.query.UnreadableQueryException when it is too long or nested too deeply
     */
    public Translation translate(String query, Tag usual, IntFunction<Optional<Translation>> earlier) {
        return translator.translate(query, usual, earlier);
    }

    /** What a step of a client's history was, as a condition for further searches. */
    public Optional<Translation> findEarlier(String environment, int key) {
        return history.find(environment, key).map(item -> switch (item) {
            case HistoryItem.Search(Translation translation, var _) -> translation;
            case HistoryItem.Articles(List<String> pmids) ->
                new Translation(new LiteratureQuery.Ids(pmids), "#" + key, List.of(), new Remarks());
        });
    }
}
