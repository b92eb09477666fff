package org.hoofbeat.literature.history;

import java.util.List;
import org.hoofbeat.literature.translation.Translation;
import org.hoofbeat.search.literature.LiteratureSort;

/** One step of a client's history. */
public sealed interface HistoryItem {

    /** A search; it is asked anew whenever somebody comes back to it. */
    record Search(Translation translation, LiteratureSort sort) implements HistoryItem {}

    /** A list of articles, in its order. */
    record Articles(List<String> pmids) implements HistoryItem {
        public Articles {
            pmids = List.copyOf(pmids);
        }
    }

    /** About how many characters it needs. */
    default long size() {
        return switch (this) {
            case Search(Translation translation, LiteratureSort _) ->
                500 + 2L * translation.text().length();
            case Articles(List<String> pmids) -> 100 + 60L * pmids.size();
        };
    }
}
