package org.hoofbeat.citations;

import java.util.List;
import org.hoofbeat.model.citation.Author;
import org.hoofbeat.model.citation.Citation;
import org.hoofbeat.model.citation.CitationKind;
import org.hoofbeat.model.citation.PartialDate;

/** A few made-up works, each with a quirk. */
final class Works {
    static final Citation ARTICLE = Citation.of(
                    CitationKind.JOURNAL_ARTICLE, "Zebras: a \"striped\" series & its limits")
            .withAuthors(List.of(
                    new Author.Person("Okafor", "AB"),
                    new Author.Person("de la Cruz", "María"),
                    new Author.Organisation("Hoof Study Group, Europe")))
            .withContainer("Journal of Hooves")
            .withIssued(PartialDate.parse("2019-03"))
            .withPlace("48", "12", "997-1001")
            .withDoi("10.1000/Hoof.(2019)48<997>")
            .withPmid("12345678");

    static final Citation PAGE = Citation.of(CitationKind.WEB_PAGE, "Stripes explained")
            .withContainer("Atlas of Hooves")
            .withUrl("https://atlas.example.org/stripes?id=1&lang=en")
            .withAccessed(PartialDate.parse("2013-11-01"));

    /** What would break each format if it were believed. */
    static final Citation HOSTILE = Citation.of(
                    CitationKind.JOURNAL_ARTICLE,
                    "=cmd()\r\nER  - \r\nTY  - BOOK\u0000 {unbalanced \\input{x} 50% $a_b^c~d #1 <script>alert('x')</script>")
            .withAuthors(
                    List.of(new Author.Person("Rock and Roll, Jr", "\u202EX"), new Author.Person("+49", "@home\n- y")))
            .withContainer("\"},\n{\"id\":\"x")
            .withNote("-1+1");

    private Works() {}
}
