package org.hoofbeat.web.editorial;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hoofbeat.model.citation.Author;
import org.hoofbeat.model.citation.Citation;
import org.hoofbeat.model.citation.CitationKind;
import org.hoofbeat.model.citation.PartialDate;

/**
 * A work as somebody enters it.
 *
 * @param kind the name of the kind
 * @param title title
 * @param authors one a line, {@code Family, Given}; a line without a comma is an organisation
 * @param container journal, book or site
 * @param issued date, as far as it is known
 * @param volume volume
 * @param issue issue
 * @param pages pages
 * @param pmid PubMed number
 * @param doi DOI
 * @param url web address
 * @param accessed when it was last looked at
 */
public record WorkForm(
        String kind,
        String title,
        String authors,
        String container,
        String issued,
        String volume,
        String issue,
        String pages,
        String pmid,
        String doi,
        String url,
        String accessed) {

    /** The form for a work. */
    static WorkForm of(Citation work) {
        return new WorkForm(
                work.kind().name().toLowerCase(Locale.ROOT),
                work.title(),
                String.join("\n", work.authors().stream().map(WorkForm::line).toList()),
                work.container(),
                work.issued().toString(),
                work.volume(),
                work.issue(),
                work.pages(),
                work.pmid(),
                work.doi(),
                work.url(),
                work.accessed().toString());
    }

    /** The form as it was sent; what was not is empty. */
    static WorkForm of(Map<String, String> fields) {
        return new WorkForm(
                fields.getOrDefault("kind", ""),
                fields.getOrDefault("title", ""),
                fields.getOrDefault("authors", ""),
                fields.getOrDefault("container", ""),
                fields.getOrDefault("issued", ""),
                fields.getOrDefault("volume", ""),
                fields.getOrDefault("issue", ""),
                fields.getOrDefault("pages", ""),
                fields.getOrDefault("pmid", ""),
                fields.getOrDefault("doi", ""),
                fields.getOrDefault("url", ""),
                fields.getOrDefault("accessed", ""));
    }

    /** An empty form with today as the date of access. */
    static WorkForm empty(String today) {
        return new WorkForm("journal_article", "", "", "", "", "", "", "", "", "", "", today);
    }

    /** The kinds to choose from. */
    public static List<String> kinds() {
        return Arrays.stream(CitationKind.values())
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /**
     * The work.
     *
     * @throws IllegalArgumentException for a value that cannot be; the message says which
     */
    Citation read() {
        return Citation.of(CitationKind.valueOf(kind.toUpperCase(Locale.ROOT)), title)
                .withAuthors(authors.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .map(WorkForm::author)
                        .toList())
                .withContainer(container)
                .withIssued(PartialDate.parse(issued))
                .withPlace(volume, issue, pages)
                .withPmid(pmid.strip())
                .withDoi(doi.strip().replaceFirst("(?i)^(https?://(dx\\.)?doi\\.org/|doi:\\s*)", ""))
                .withUrl(url.strip())
                .withAccessed(PartialDate.parse(accessed));
    }

    private static Author author(String line) {
        int comma = line.indexOf(',');
        return comma < 0
                ? new Author.Organisation(line)
                : new Author.Person(line.substring(0, comma), line.substring(comma + 1));
    }

    private static String line(Author author) {
        return switch (author) {
            case Author.Person(String family, String given) -> family + ", " + given;
            case Author.Organisation(String name) -> name;
        };
    }
}
