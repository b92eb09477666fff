package org.hoofbeat.model.citation;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One work that a text rests on. Made with {@link #of} and then completed with the {@code with…} methods; what is not known is
 * empty. Every text is one line: breaks and control characters become blanks.
 *
 * @param kind what it is
 * @param title its title, never empty
 * @param authors who wrote it, in the order of the work
 * @param container the journal, book or site that it is part of
 * @param publisher who published it
 * @param issued when it was published
 * @param volume volume
 * @param issue issue within the volume
 * @param pages pages as written: {@code 997-1001}, {@code e12}
 * @param doi a DOI without resolver, lower case: {@code 10.2169/internalmedicine.48.1745}
 * @param pmid a PubMed number, digits only
 * @param url a web address, http or https
 * @param accessed when somebody last looked at it
 * @param note a remark for readers
 */
public record Citation(
        CitationKind kind,
        String title,
        List<Author> authors,
        String container,
        String publisher,
        PartialDate issued,
        String volume,
        String issue,
        String pages,
        String doi,
        String pmid,
        String url,
        PartialDate accessed,
        String note) {

    private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/\\S+");
    private static final Pattern PMID = Pattern.compile("[1-9]\\d{0,8}");

    /** @throws IllegalArgumentException when the title is empty, or an identifier or address is none */
    public Citation {
        title = OneLine.of(title);
        authors = List.copyOf(authors);
        container = OneLine.of(container);
        publisher = OneLine.of(publisher);
        volume = OneLine.of(volume);
        issue = OneLine.of(issue);
        pages = OneLine.of(pages);
        doi = OneLine.of(doi).toLowerCase(Locale.ROOT);
        note = OneLine.of(note);
        require(!title.isEmpty(), "a citation has a title");
        require(doi.isEmpty() || isDoi(doi), "'" + doi + "' is no DOI; expected 10.…/…");
        require(pmid.isEmpty() || isPmid(pmid), "'" + pmid + "' is no PubMed number; expected digits");
        require(url.isEmpty() || isWebAddress(url), "'" + url + "' is no web address; expected http:// or https://");
    }

    /** A work of which nothing is known yet but what it is and its title. */
    public static Citation of(CitationKind kind, String title) {
        return new Citation(
                kind, title, List.of(), "", "", PartialDate.UNKNOWN, "", "", "", "", "", "", PartialDate.UNKNOWN, "");
    }

    /** Whether a text is a DOI without resolver. */
    public static boolean isDoi(String text) {
        return DOI.matcher(text).matches();
    }

    /** Whether a text is a PubMed number. */
    public static boolean isPmid(String text) {
        return PMID.matcher(text).matches();
    }

    /** Whether a text is an http or https address with a host, free of blanks and of a user's name. */
    public static boolean isWebAddress(String text) {
        try {
            var address = new URI(text);
            String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
            return (scheme.equals("http") || scheme.equals("https"))
                    && address.getHost() != null
                    && address.getUserInfo() == null;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    /**
     * What makes two citations the same work: the DOI, else the PubMed number, else the address, else kind, title and year.
     */
    public String key() {
        if (!doi.isEmpty()) {
            return "doi:" + doi;
        }
        if (!pmid.isEmpty()) {
            return "pmid:" + pmid;
        }
        return url.isEmpty() ? kind + ":" + title.toLowerCase(Locale.ROOT) + ":" + issued.year() : "url:" + url;
    }

    public Citation withAuthors(List<Author> who) {
        return new Citation(
                kind, title, who, container, publisher, issued, volume, issue, pages, doi, pmid, url, accessed, note);
    }

    public Citation withContainer(String journalOrBook) {
        return new Citation(
                kind,
                title,
                authors,
                journalOrBook,
                publisher,
                issued,
                volume,
                issue,
                pages,
                doi,
                pmid,
                url,
                accessed,
                note);
    }

    public Citation withPublisher(String name) {
        return new Citation(
                kind, title, authors, container, name, issued, volume, issue, pages, doi, pmid, url, accessed, note);
    }

    public Citation withIssued(PartialDate when) {
        return new Citation(
                kind, title, authors, container, publisher, when, volume, issue, pages, doi, pmid, url, accessed, note);
    }

    /** Volume, issue and pages; each may be empty. */
    public Citation withPlace(String inVolume, String inIssue, String onPages) {
        return new Citation(
                kind, title, authors, container, publisher, issued, inVolume, inIssue, onPages, doi, pmid, url,
                accessed, note);
    }

    public Citation withDoi(String id) {
        return new Citation(
                kind, title, authors, container, publisher, issued, volume, issue, pages, id, pmid, url, accessed,
                note);
    }

    public Citation withPmid(String number) {
        return new Citation(
                kind, title, authors, container, publisher, issued, volume, issue, pages, doi, number, url, accessed,
                note);
    }

    public Citation withUrl(String address) {
        return new Citation(
                kind, title, authors, container, publisher, issued, volume, issue, pages, doi, pmid, address, accessed,
                note);
    }

    public Citation withAccessed(PartialDate when) {
        return new Citation(
                kind, title, authors, container, publisher, issued, volume, issue, pages, doi, pmid, url, when, note);
    }

    public Citation withNote(String remark) {
        return new Citation(
                kind, title, authors, container, publisher, issued, volume, issue, pages, doi, pmid, url, accessed,
                remark);
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
