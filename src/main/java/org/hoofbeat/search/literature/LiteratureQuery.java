package org.hoofbeat.search.literature;

import java.time.LocalDate;
import java.util.List;

/**
 * What must hold of an article so that it is found. Texts are as people write them; the index folds them as it folded the
 * articles.
 */
public sealed interface LiteratureQuery {

    /** Every article. */
    record Everything() implements LiteratureQuery {}

    /** No article. */
    record Nothing() implements LiteratureQuery {}

    /**
     * The field has this: a word, or words that follow each other, in fields of words; exactly this value in others.
     *
     * @param field any but fields of dates
     */
    record Term(Field field, String text) implements LiteratureQuery {}

    /**
     * The field has something that begins so: words that follow each other, of which the last is the beginning of one; or a
     * value that begins so.
     */
    record Prefix(Field field, String text) implements LiteratureQuery {}

    /**
     * The words stand near each other, in whatever order.
     *
     * @param field a field of words
     * @param distance how many other words may stand between them in all, at least 0
     */
    record Near(Field field, List<String> words, int distance) implements LiteratureQuery {
        public Near {
            words = List.copyOf(words);
        }
    }

    /**
     * The field has a day from the first to the last, both included. {@link LocalDate#MIN} and {@link LocalDate#MAX} leave an
     * end open.
     */
    record Between(Field field, LocalDate first, LocalDate last) implements LiteratureQuery {}

    /** One of these articles, by PubMed number. */
    record Ids(List<String> pmids) implements LiteratureQuery {
        public Ids {
            pmids = List.copyOf(pmids);
        }
    }

    /** All of these hold. */
    record And(List<LiteratureQuery> queries) implements LiteratureQuery {
        public And {
            queries = List.copyOf(queries);
        }
    }

    /** At least one of these holds. */
    record Or(List<LiteratureQuery> queries) implements LiteratureQuery {
        public Or {
            queries = List.copyOf(queries);
        }
    }

    /** The first holds and the second does not. */
    record Not(LiteratureQuery query, LiteratureQuery without) implements LiteratureQuery {}

    /** The same, counting so much for the order by best match; 1 is as usual. */
    record Weighted(LiteratureQuery query, double weight) implements LiteratureQuery {}
}
