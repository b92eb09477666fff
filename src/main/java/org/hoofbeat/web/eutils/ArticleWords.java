package org.hoofbeat.web.eutils;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hoofbeat.literature.translation.Languages;
import org.hoofbeat.model.citation.PartialDate;
import org.hoofbeat.model.literature.Article;
import org.hoofbeat.model.literature.ArticleDates.HistoryStep;

/** Words that PubMed puts for what a record says. */
final class ArticleWords {
    private static final List<String> STATUSES = List.of(
            "",
            "received",
            "accepted",
            "epublish",
            "ppublish",
            "revised",
            "pmc",
            "pmcr",
            "pubmed",
            "pubmedr",
            "aheadofprint",
            "premedline",
            "medline");
    private static final Map<String, Integer> ID_TYPES = Map.of(
            "pubmed", 1, "medline", 2, "doi", 3, "pii", 4, "pmcid", 5, "pmcpid", 6, "pmpid", 7, "pmc", 8, "mid", 8);

    private ArticleWords() {}

    static String recordStatus(Article article) {
        return switch (article.status()) {
            case "MEDLINE" -> "PubMed - indexed for MEDLINE";
            case "In-Process" -> "PubMed - in process";
            case "In-Data-Review" -> "PubMed - in data review";
            case "Publisher" -> "PubMed - as supplied by publisher";
            case "OLDMEDLINE" -> "PubMed - OLDMEDLINE";
            default -> "PubMed";
        };
    }

    /** A step's number in the original's own list; 255 for others. */
    static int statusNumber(String status) {
        int at = status.isEmpty() ? -1 : STATUSES.indexOf(status);
        return at < 0 ? 255 : at;
    }

    static int idNumber(String type) {
        return ID_TYPES.getOrDefault(type, 255);
    }

    /** {@code 2002/03/09 10:01}. */
    static String time(HistoryStep step) {
        return slashed(step.date()) + " %02d:%02d".formatted(Math.max(0, step.hour()), Math.max(0, step.minute()));
    }

    /** {@code 2002/03/09}; the first month and day where they are not known. */
    static String slashed(PartialDate date) {
        return date.isKnown()
                ? String.format(
                        Locale.ROOT, "%04d/%02d/%02d", date.year(), Math.max(1, date.month()), Math.max(1, date.day()))
                : "";
    }

    /** {@code Retraction in} for {@code RetractionIn}. */
    static String relation(String name) {
        String words = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT)
                .replace("andrepublished", " and republished");
        return words.isEmpty() ? "" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** {@code 2007;25(3-4):195-210}. */
    static String place(Article article) {
        var publication = article.publication();
        var text = new StringBuilder(publication.date().text());
        if (!publication.volume().isEmpty()
                || !publication.issue().isEmpty()
                || !publication.pages().isEmpty()) {
            text.append(';').append(publication.volume());
        }
        if (!publication.issue().isEmpty()) {
            text.append('(').append(publication.issue()).append(')');
        }
        if (!publication.pages().isEmpty()) {
            text.append(':').append(publication.pages());
        }
        return text.toString();
    }

    /** {@code 2018 May 17} of a date that is known in parts. */
    static String spaced(PartialDate date) {
        if (!date.isKnown()) {
            return "";
        }
        String text = Integer.toString(date.year());
        if (date.month() > 0) {
            text += " "
                    + java.time.Month.of(date.month()).getDisplayName(java.time.format.TextStyle.SHORT, Locale.ENGLISH);
        }
        return date.day() > 0 ? text + " " + date.day() : text;
    }

    /** {@code doi: 10.1117/1.JMI.5.2.026002}; empty without one. */
    static String location(Article article) {
        return article.findId("doi").map(doi -> "doi: " + doi).orElse("");
    }

    /** The English name of a language of three letters. */
    static String language(String code) {
        String name = Languages.name(code);
        return name.isEmpty() ? code : name;
    }
}
