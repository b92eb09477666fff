package org.hoofbeat.citations;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hoofbeat.model.citation.Author;
import org.hoofbeat.model.citation.Citation;
import org.hoofbeat.model.citation.CitationKind;
import org.hoofbeat.model.citation.PartialDate;

/**
 * Writes PubMed's tagged format. It has no field for an address; {@code UR} and {@code LR} (date of access) are what reference
 * managers read and write there.
 */
final class Nbib {
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{1,4}");

    private Nbib() {}

    static String write(List<Citation> works) {
        var lines = new Tagged("- ", "\n");
        works.forEach(work -> write(work, lines));
        return lines.toString();
    }

    private static void write(Citation work, Tagged lines) {
        lines.line("PMID", work.pmid())
                .line("VI  ", work.volume())
                .line("IP  ", work.issue())
                .line("DP  ", date(work.issued()))
                .line("TI  ", work.title())
                .line("PG  ", work.pages())
                .line("AID ", work.doi().isEmpty() ? "" : work.doi() + " [doi]");
        work.authors().forEach(author -> name(author, lines));
        lines.line("PT  ", type(work.kind()))
                .line("JT  ", work.container())
                .line("PB  ", work.publisher())
                .line("UR  ", work.url())
                .line("LR  ", work.accessed().toString().replace("-", ""))
                .line("GN  ", work.note())
                .bare("");
    }

    private static void name(Author author, Tagged lines) {
        switch (author) {
            case Author.Organisation(String name) -> lines.line("CN  ", name);
            case Author.Person(String family, String given) ->
                lines.line("FAU ", given.isEmpty() ? family : family + ", " + given)
                        .line("AU  ", given.isEmpty() ? family : family + " " + initials(given));
        }
    }

    private static String initials(String given) {
        if (INITIALS.matcher(given).matches()) {
            return given;
        }
        var initials = new StringBuilder();
        for (String name : given.split("[\\s.-]+")) {
            if (!name.isEmpty()) {
                initials.appendCodePoint(Character.toUpperCase(name.codePointAt(0)));
            }
        }
        return initials.toString();
    }

    private static String type(CitationKind kind) {
        return switch (kind) {
            case JOURNAL_ARTICLE -> "Journal Article";
            case BOOK -> "Book";
            case BOOK_CHAPTER -> "Book Chapter";
            case REPORT -> "Technical Report";
            case DATABASE_ENTRY -> "Dataset";
            case WEB_PAGE -> "Web Page";
        };
    }

    /** {@code 2009 Mar 17}, as far as it is known. */
    private static String date(PartialDate date) {
        if (!date.isKnown()) {
            return "";
        }
        var text = new StringBuilder().append(date.year());
        if (date.month() > 0) {
            text.append(' ').append(Month.of(date.month()).getDisplayName(TextStyle.SHORT, Locale.ENGLISH));
        }
        if (date.day() > 0) {
            text.append(' ').append(date.day());
        }
        return text.toString();
    }
}
