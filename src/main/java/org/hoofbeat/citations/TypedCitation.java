package org.hoofbeat.citations;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hoofbeat.model.citation.Citation;

/** What somebody typed to pick a work: a PubMed number, a DOI, a web address, or else words of its title. */
public sealed interface TypedCitation {

    /** A PubMed number, digits only. */
    record Pmid(String number) implements TypedCitation {}

    /** A DOI without resolver, lower case. */
    record Doi(String doi) implements TypedCitation {}

    /** An http or https address. */
    record WebAddress(String url) implements TypedCitation {}

    /** Words of a title, not empty. */
    record Title(String words) implements TypedCitation {}

    /**
     * Reads what was typed or pasted: {@code 19560308}, {@code PMID: 19560308}, an address of PubMed, {@code 10.1016/…},
     * {@code doi:10.1016/…}, an address of a DOI resolver, any other address; everything else is a title.
     *
     * @return empty where nothing was typed
     */
    static Optional<TypedCitation> read(String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(findPmid(text)
                .or(() -> findDoi(text))
                .or(() -> findWebAddress(text))
                .orElseGet(() -> new Title(text.replaceAll("\\s+", " "))));
    }

    private static Optional<TypedCitation> findPmid(String text) {
        Matcher matcher = Patterns.PMID.matcher(text);
        return matcher.matches() && Citation.isPmid(matcher.group(1))
                ? Optional.of(new Pmid(matcher.group(1)))
                : Optional.empty();
    }

    /** A full stop or comma at the end belongs to the sentence that the DOI was copied from. */
    private static Optional<TypedCitation> findDoi(String text) {
        Matcher matcher = Patterns.DOI.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        boolean fromAddress = matcher.group(1).contains("/");
        String doi = (fromAddress ? decoded(matcher.group(2)) : matcher.group(2))
                .replaceAll("[.,;]+$", "")
                .toLowerCase(Locale.ROOT);
        return Citation.isDoi(doi) ? Optional.of(new Doi(doi)) : Optional.empty();
    }

    private static Optional<TypedCitation> findWebAddress(String text) {
        if (Citation.isWebAddress(text)) {
            return Optional.of(new WebAddress(text));
        }
        String whole = "https://" + text;
        return text.toLowerCase(Locale.ROOT).startsWith("www.") && Citation.isWebAddress(whole)
                ? Optional.of(new WebAddress(whole))
                : Optional.empty();
    }

    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noEncoding) {
            return part;
        }
    }
}

/** How identifiers are written by hand. */
final class Patterns {
    static final Pattern PMID = Pattern.compile(
            "(?i)(?:pmid\\s*[:#]?\\s*|(?:https?://)?(?:www\\.)?(?:pubmed\\.ncbi\\.nlm\\.nih\\.gov|ncbi\\.nlm\\.nih\\.gov/pubmed)/)?"
                    + "(\\d+)(?:/?(?:[?#].*)?|\\s*\\[pmid\\])");
    static final Pattern DOI =
            Pattern.compile("(?i)(doi\\s*:\\s*|(?:https?://)?(?:dx\\.|www\\.)?doi\\.org/|)(10\\.\\d{4,9}/\\S+)");

    private Patterns() {}
}
