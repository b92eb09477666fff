package org.hoofbeat.citations;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;
import java.util.function.Consumer;
import org.hoofbeat.model.citation.Author;
import org.hoofbeat.model.citation.Citation;
import org.hoofbeat.model.citation.CitationKind;
import org.hoofbeat.model.citation.PartialDate;

/** Citations in the terms of CSL; the address is left to the caller. */
final class CslItems {
    private CslItems() {}

    static CSLItemDataBuilder of(String id, Citation work) {
        var item = new CSLItemDataBuilder().id(id).type(type(work.kind())).title(work.title());
        if (!work.authors().isEmpty()) {
            item.author(work.authors().stream().map(CslItems::name).toArray(CSLName[]::new));
        }
        given(work.container(), item::containerTitle);
        given(work.publisher(), item::publisher);
        given(work.volume(), item::volume);
        given(work.issue(), item::issue);
        given(work.pages(), item::page);
        given(work.doi(), item::DOI);
        given(work.pmid(), item::PMID);
        given(work.note(), item::note);
        if (work.issued().isKnown()) {
            item.issued(date(work.issued()));
        }
        if (work.accessed().isKnown()) {
            item.accessed(date(work.accessed()));
        }
        return item;
    }

    private static void given(String value, Consumer<String> setter) {
        if (!value.isEmpty()) {
            setter.accept(value);
        }
    }

    private static CSLType type(CitationKind kind) {
        return switch (kind) {
            case JOURNAL_ARTICLE -> CSLType.ARTICLE_JOURNAL;
            case BOOK -> CSLType.BOOK;
            case BOOK_CHAPTER -> CSLType.CHAPTER;
            case REPORT -> CSLType.REPORT;
            case DATABASE_ENTRY -> CSLType.ENTRY;
            case WEB_PAGE -> CSLType.WEBPAGE;
        };
    }

    private static CSLName name(Author author) {
        return switch (author) {
            case Author.Organisation(String name) ->
                new CSLNameBuilder().literal(name).build();
            case Author.Person(String family, String given)
            when given.isEmpty() -> new CSLNameBuilder().literal(family).build();
            case Author.Person(String family, String given) ->
                new CSLNameBuilder().family(family).given(given).build();
        };
    }

    private static CSLDate date(PartialDate date) {
        var builder = new CSLDateBuilder();
        if (date.day() > 0) {
            return builder.dateParts(date.year(), date.month(), date.day()).build();
        }
        return date.month() > 0
                ? builder.dateParts(date.year(), date.month()).build()
                : builder.dateParts(date.year()).build();
    }
}
