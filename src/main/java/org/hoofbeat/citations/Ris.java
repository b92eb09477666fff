package org.hoofbeat.citations;

import java.util.List;
import java.util.Locale;
import org.hoofbeat.model.citation.Author;
import org.hoofbeat.model.citation.Citation;
import org.hoofbeat.model.citation.CitationKind;
import org.hoofbeat.model.citation.PartialDate;

/** Writes RIS. */
final class Ris {
    private Ris() {}

    static String write(List<Citation> works) {
        var lines = new Tagged("  - ", "\r\n");
        works.forEach(work -> write(work, lines));
        return lines.toString();
    }

    private static void write(Citation work, Tagged lines) {
        lines.line("TY", type(work.kind()));
        work.authors().forEach(author -> lines.line("AU", name(author)));
        PageRange pages = PageRange.of(work.pages());
        lines.line("TI", work.title())
                .line("T2", work.container())
                .line("PB", work.publisher())
                .line(
                        "PY",
                        work.issued().isKnown()
                                ? String.format(
                                        Locale.ROOT, "%04d", work.issued().year())
                                : "")
                .line("DA", date(work.issued()))
                .line("VL", work.volume())
                .line("IS", work.issue())
                .line("SP", pages.first())
                .line("EP", pages.last())
                .line("DO", work.doi())
                .line("AN", work.pmid().isEmpty() ? "" : "PMID:" + work.pmid())
                .line("UR", work.url())
                .line("Y2", date(work.accessed()))
                .line("N1", work.note())
                .bare("ER  - ")
                .bare("");
    }

    private static String type(CitationKind kind) {
        return switch (kind) {
            case JOURNAL_ARTICLE -> "JOUR";
            case BOOK -> "BOOK";
            case BOOK_CHAPTER -> "CHAP";
            case REPORT -> "RPRT";
            case DATABASE_ENTRY -> "DBASE";
            case WEB_PAGE -> "ELEC";
        };
    }

    /** A comma divides family from given name here, so an organisation's must not look like one. */
    private static String name(Author author) {
        return switch (author) {
            case Author.Person(String family, String given) -> given.isEmpty() ? family : family + ", " + given;
            case Author.Organisation(String name) -> name.replace(",", " ").replaceAll(" +", " ");
        };
    }

    /** {@code YYYY/MM/DD/}, with parts that are not known left empty. */
    private static String date(PartialDate date) {
        if (!date.isKnown()) {
            return "";
        }
        return String.format(Locale.ROOT, "%04d/%s/%s/", date.year(), twoDigits(date.month()), twoDigits(date.day()));
    }

    private static String twoDigits(int part) {
        return part == 0 ? "" : String.format(Locale.ROOT, "%02d", part);
    }
}
