package org.hoofbeat.web.literature;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.hoofbeat.citations.ExportFormat;
import org.hoofbeat.literature.Literature;
import org.hoofbeat.literature.query.UnreadableQueryException;
import org.hoofbeat.model.literature.Article;
import org.hoofbeat.model.literature.Contributor;
import org.hoofbeat.search.literature.LiteratureRequest;
import org.hoofbeat.web.http.BadRequestException;
import org.hoofbeat.web.http.NotFoundException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Everything that a search found as one file, however much it is; written page by page. */
@Controller
class ArticleExports {
    private static final int PAGE = 500;
    private static final String SOURCE = "PubMed, National Library of Medicine";

    private final Literature literature;

    ArticleExports(Literature literature) {
        this.literature = literature;
    }

    @GetMapping("/literature.{extension}")
    void export(@PathVariable String extension, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        LiteratureForm form = LiteratureForm.of(request);
        LiteratureRequest first;
        try {
            first = new LiteratureRequest(
                    literature
                            .translate(form.q().isEmpty() ? "all[sb]" : form.q())
                            .query(),
                    form.filters(),
                    form.order(),
                    0,
                    LiteratureRequest.FIRST,
                    PAGE,
                    List.of());
        } catch (UnreadableQueryException unreadable) {
            throw new BadRequestException(String.valueOf(unreadable.getMessage()));
        }
        switch (extension) {
            case "nbib" ->
                write(
                        response,
                        "application/nbib",
                        extension,
                        "",
                        "\n",
                        "",
                        first,
                        org.hoofbeat.web.eutils.MedlineText::of);
            case "ris" ->
                write(
                        response,
                        ExportFormat.RIS.mediaType(),
                        extension,
                        "",
                        "",
                        "",
                        first,
                        one -> ExportFormat.RIS.write(List.of(Citations.of(one))));
            case "bib" ->
                write(
                        response,
                        ExportFormat.BIBTEX.mediaType(),
                        extension,
                        "",
                        "\n",
                        "",
                        first,
                        one -> ExportFormat.BIBTEX.write(List.of(Citations.of(one))));
            case "json" ->
                write(
                        response,
                        ExportFormat.CSL_JSON.mediaType(),
                        extension,
                        "[",
                        ",\n",
                        "]\n",
                        first,
                        ArticleExports::item);
            case "csv" ->
                write(
                        response,
                        "text/csv",
                        extension,
                        "pmid,title,authors,journal,date,doi,source\r\n",
                        "",
                        "",
                        first,
                        ArticleExports::row);
            default -> throw new NotFoundException("There is no such format.");
        }
    }

    private void write(
            HttpServletResponse response,
            String type,
            String extension,
            String before,
            String between,
            String after,
            LiteratureRequest first,
            Function<Article, String> form)
            throws IOException {
        var page = literature.index().search(first);
        response.setContentType(type + ";charset=UTF-8");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"literature." + extension + "\"");
        boolean any = false;
        LiteratureRequest request = first;
        try (Writer out = response.getWriter()) {
            out.write(before);
            while (!page.hits().isEmpty()) {
                for (String pmid : page.pmids()) {
                    var article = literature.find(pmid);
                    if (article.isPresent()) {
                        out.write((any ? between : "") + form.apply(article.get()));
                        any = true;
                    }
                }
                if (page.next().equals(request.cursor())) {
                    break;
                }
                request = request.withCursor(page.next());
                page = literature.index().search(request);
            }
            out.write(after);
        }
    }

    /** One item, without the brackets of the list that it would be. */
    private static String item(Article article) {
        String list =
                ExportFormat.CSL_JSON.write(List.of(Citations.of(article))).strip();
        return list.substring(1, list.length() - 1).strip();
    }

    private static String row(Article article) {
        return String.join(
                        ",",
                        List.of(
                                article.pmid(),
                                cell(article.title()),
                                cell(String.join(
                                        "; ",
                                        article.authors().stream()
                                                .map(Contributor::listed)
                                                .toList())),
                                cell(
                                        article.isBook()
                                                ? article.book().title()
                                                : article.publication()
                                                        .journal()
                                                        .shortest()),
                                cell(article.publication().date().text()),
                                cell(article.findId("doi").orElse("")),
                                cell(SOURCE)))
                + "\r\n";
    }

    /** A text in quotation marks; what a spreadsheet would take for a formula is made harmless. */
    private static String cell(String text) {
        String plain = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
        return '"' + plain.replace("\"", "\"\"") + '"';
    }
}
