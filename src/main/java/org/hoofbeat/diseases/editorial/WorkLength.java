package org.hoofbeat.diseases.editorial;

import org.hoofbeat.model.citation.Author;
import org.hoofbeat.model.citation.Citation;

/** How long the parts of a work may be that somebody enters: longer ones are something pasted into the wrong field. */
final class WorkLength {
    private static final int TITLE = 1_000;
    private static final int CONTAINER = 500;
    private static final int NUMBER = 40;
    private static final int DOI = 300;
    private static final int ADDRESS = 1_000;
    private static final int NAME = 200;
    private static final int AUTHORS = 500;

    private WorkLength() {}

    /** @throws IllegalArgumentException which names the part that is too long */
    static void check(Citation work) {
        check("title", work.title(), TITLE);
        check("journal, book or site", work.container(), CONTAINER);
        check("publisher", work.publisher(), CONTAINER);
        check("volume", work.volume(), NUMBER);
        check("issue", work.issue(), NUMBER);
        check("pages", work.pages(), NUMBER);
        check("DOI", work.doi(), DOI);
        check("address", work.url(), ADDRESS);
        check("note", work.note(), Note.LONGEST);
        if (work.authors().size() > AUTHORS) {
            throw new IllegalArgumentException(
                    "a work has at most %d authors; the first ones will do".formatted(AUTHORS));
        }
        work.authors().forEach(author -> check("name of an author", nameOf(author), NAME));
    }

    private static String nameOf(Author author) {
        return switch (author) {
            case Author.Person(String family, String given) -> family + given;
            case Author.Organisation(String name) -> name;
        };
    }

    private static void check(String part, String text, int most) {
        if (text.length() > most) {
            throw new IllegalArgumentException("the %s has at most %,d characters".formatted(part, most));
        }
    }
}
