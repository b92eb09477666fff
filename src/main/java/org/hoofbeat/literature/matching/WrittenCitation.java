package org.hoofbeat.literature.matching;

import java.util.Locale;

/** What somebody knows of an article; each part may be empty. */
public record WrittenCitation(String journal, String year, String volume, String firstPage, String author) {
    public WrittenCitation {
        journal = plain(journal);
        year = plain(year);
        volume = plain(volume);
        firstPage = plain(firstPage);
        author = plain(author);
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
