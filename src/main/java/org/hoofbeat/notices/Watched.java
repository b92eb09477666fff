package org.hoofbeat.notices;

import java.util.List;
import java.util.Locale;

/** A kind of things that can be followed: studies, articles, the texts of a page. */
public interface Watched {
    /** What it is called in addresses: lower-case letters. */
    String kind();

    /**
     * A query in its one spelling: parts that do not decide what is found are gone, so that the same search is one feed.
     *
     * @param query as it stands behind the {@code ?} of the kind's own page, percent-encoded; may be empty
     * @throws NotWatchableException when nothing can be looked for with it
     */
    String tidy(String query);

    /** What is followed, in words for people, in plain text. */
    String title(String query, Locale language);

    /** The page on this site that shows the same, beginning with a slash. */
    String page(String query);

    /**
     * What is found now, newest first.
     *
     * @param query tidy
     * @param most how many at most
     * @throws RuntimeException when it cannot be looked for now; alerts look again later
     */
    List<Hit> newest(String query, int most, Locale language);
}
