package org.hoofbeat.model.literature;

import java.util.List;

/**
 * The book that a citation is part of.
 *
 * @param title of the book, {@code GeneReviews}
 * @param id the book's name on the shelf, {@code gene}
 * @param collection of books that it belongs to; may be empty
 * @param publisher who published it
 * @param place where
 * @param isbns its numbers
 * @param edition {@code 2nd}; may be empty
 * @param medium {@code Internet}; may be empty
 * @param volume volume; may be empty
 * @param from when a book that grows was begun; unknown for others
 * @param to when its last part appeared
 * @param partId the chapter's name on the shelf, {@code marfan}; may be empty
 * @param partLabel what the chapter is, with its number: {@code Chapter 3}; may be empty
 * @param reportNumber of a report; may be empty
 * @param editors who edited it, as far as they are listed
 * @param sections titles of the chapter's sections
 */
public record BookPart(
        String title,
        String id,
        String collection,
        String publisher,
        String place,
        List<String> isbns,
        String edition,
        String medium,
        String volume,
        PublicationDate from,
        PublicationDate to,
        String partId,
        String partLabel,
        String reportNumber,
        List<Contributor> editors,
        List<String> sections) {
    /** No book. */
    public static final BookPart NONE = new BookPart(
            "",
            "",
            "",
            "",
            "",
            List.of(),
            "",
            "",
            "",
            PublicationDate.UNKNOWN,
            PublicationDate.UNKNOWN,
            "",
            "",
            "",
            List.of(),
            List.of());

    public BookPart {
        isbns = List.copyOf(isbns);
        editors = List.copyOf(editors);
        sections = List.copyOf(sections);
    }
}
