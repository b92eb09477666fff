package org.hoofbeat.sources.pubmed;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hoofbeat.model.citation.Citation;
import org.hoofbeat.model.citation.PartialDate;
import org.hoofbeat.model.literature.Article;
import org.hoofbeat.model.literature.ArticleDates;
import org.hoofbeat.model.literature.ArticleId;
import org.hoofbeat.model.literature.ArticleText;
import org.hoofbeat.model.literature.ArticleText.AbstractSection;
import org.hoofbeat.model.literature.BookPart;
import org.hoofbeat.model.literature.Contributor;
import org.hoofbeat.model.literature.Indexing;
import org.hoofbeat.model.literature.Indexing.MeshHeading;
import org.hoofbeat.model.literature.Indexing.Named;
import org.hoofbeat.model.literature.Journal;
import org.hoofbeat.model.literature.Publication;
import org.hoofbeat.model.literature.PublicationDate;
import org.hoofbeat.sources.JsonSource;
import org.hoofbeat.sources.MalformedSourceException;
import org.hoofbeat.sources.Rejection;
import org.hoofbeat.sources.SourceLines;
import org.hoofbeat.sources.SourceText;
import tools.jackson.databind.JsonNode;

/**
 * Articles as JSON, one a line, as collections for research give them: {@code pmid}, {@code title}, {@code abstract},
 * {@code authors} ("M J Domanski; D V Exner" or "Domanski, M J; Exner, D V"), {@code year} and {@code mesh} ("Captopril;
 * Humans"); lists may be lists too.
 */
final class ArticleLines {
    private static final Pattern YEAR = Pattern.compile("((?:1[5-9]|20)\\d\\d)(?:\\.0)?");

    private ArticleLines() {}

    static void read(SourceText text, Consumer<ArticleRecord> each, Consumer<Rejection> rejected) {
        var lines = new SourceLines(text);
        while (lines.advance()) {
            String line = lines.line().strip();
            if (line.isEmpty()) {
                continue;
            }
            byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
            try {
                each.accept(new ArticleRecord.Present(parse(bytes), bytes));
            } catch (BrokenRecordException | MalformedSourceException broken) {
                String reason = String.valueOf(broken.getMessage()).replaceFirst("^record, line \\d+: ", "");
                rejected.accept(new Rejection(text.name(), lines.number(), reason));
            }
        }
    }

    static Article parse(byte[] line) {
        JsonNode node = JsonSource.readDocument(new SourceText("record", new ByteArrayInputStream(line)));
        String pmid = text(node, "pmid");
        if (!node.isObject() || !Citation.isPmid(pmid)) {
            throw new BrokenRecordException(
                    new BrokenRecordException.At(0),
                    pmid.isEmpty() ? "it has no pmid" : "'" + pmid + "' is no PubMed number");
        }
        Matcher year = YEAR.matcher(text(node, "year"));
        PartialDate date = year.matches() ? PartialDate.ofYear(Integer.parseInt(year.group(1))) : PartialDate.UNKNOWN;
        String content = text(node, "abstract");
        return new Article(
                pmid,
                1,
                "",
                new ArticleText(
                        text(node, "title"),
                        "",
                        content.isEmpty() ? List.of() : List.of(new AbstractSection("", "", content)),
                        List.of(),
                        "",
                        ""),
                list(node, "authors").stream().map(ArticleLines::author).toList(),
                new Publication(
                        journal(text(node, "journal")),
                        "",
                        "",
                        "",
                        new PublicationDate(date, Dates.written(date)),
                        PartialDate.UNKNOWN,
                        "",
                        "",
                        List.of()),
                new ArticleDates(PartialDate.UNKNOWN, PartialDate.UNKNOWN, PartialDate.UNKNOWN, List.of()),
                new Indexing(
                        List.of(),
                        list(node, "mesh").stream()
                                .map(name -> new MeshHeading(new Named(name, ""), false, List.of()))
                                .toList(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()),
                List.of(),
                ids(pmid, text(node, "doi")),
                List.of(),
                List.of(),
                BookPart.NONE);
    }

    private static List<ArticleId> ids(String pmid, String doi) {
        List<ArticleId> ids = new ArrayList<>(List.of(new ArticleId("pubmed", pmid)));
        if (!doi.isEmpty()) {
            ids.add(new ArticleId("doi", doi));
        }
        return ids;
    }

    private static Journal journal(String name) {
        return name.isEmpty() ? Journal.UNKNOWN : new Journal(name, "", "", "", "", "", "", "");
    }

    /** The last word is the family name, the ones before are given names or initials. */
    /** "M J Domanski", or with the family name first, "Domanski, M J". */
    private static Contributor author(String name) {
        int comma = name.indexOf(',');
        int blank = name.lastIndexOf(' ');
        String family =
                comma < 0 ? name.substring(blank + 1) : name.substring(0, comma).strip();
        String given = comma >= 0 ? name.substring(comma + 1).strip() : blank < 0 ? "" : name.substring(0, blank);
        var initials = new StringBuilder();
        for (String part : given.split("[ .-]+")) {
            if (!part.isEmpty()) {
                initials.appendCodePoint(part.codePointAt(0));
            }
        }
        return new Contributor(Contributor.Role.AUTHOR, family, given, initials.toString(), "", "", "", List.of());
    }

    private static String text(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isString() || value.isNumber() ? value.asString().strip().replaceAll("\\s+", " ") : "";
    }

    private static List<String> list(JsonNode node, String name) {
        JsonNode value = node.path(name);
        if (value.isArray()) {
            return value.valueStream()
                    .map(one -> one.asString("").strip())
                    .filter(one -> !one.isEmpty())
                    .toList();
        }
        return Arrays.stream(text(node, name).split(";"))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }
}
