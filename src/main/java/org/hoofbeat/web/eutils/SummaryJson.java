package org.hoofbeat.web.eutils;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hoofbeat.model.json.Json;
import org.hoofbeat.model.literature.Article;
import org.hoofbeat.model.literature.BookPart;
import org.hoofbeat.model.literature.Contributor;
import org.hoofbeat.model.literature.Indexing;
import org.hoofbeat.model.literature.Journal;
import org.hoofbeat.model.literature.RelatedArticle;

/** A summary as JSON, with all the members that the original writes, in its order. */
final class SummaryJson {
    private final Map<String, Json> out = new LinkedHashMap<>();

    private SummaryJson() {}

    static Json.Obj of(Article article) {
        var summary = new SummaryJson();
        summary.article(article);
        summary.book(article);
        return new Json.Obj(summary.out);
    }

    private void article(Article article) {
        Journal journal = article.publication().journal();
        List<Contributor> authors = article.authors();
        put("uid", article.pmid());
        put("pubdate", article.publication().date().text());
        put("epubdate", ArticleWords.spaced(article.publication().electronicDate()));
        put("source", journal.shortest());
        out.put(
                "authors",
                new Json.Array(authors.stream().map(SummaryJson::author).toList()));
        put("lastauthor", authors.isEmpty() ? "" : authors.getLast().listed());
        put("title", article.title());
        put(
                "sorttitle",
                article.title()
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("^(the|an|a) ", "")
                        .replaceAll("[^\\p{L}\\p{N} ]", ""));
        put("volume", article.publication().volume());
        put("issue", article.publication().issue());
        put("pages", article.publication().pages());
        out.put("lang", SearchJson.texts(article.publication().languages()));
        put("nlmuniqueid", journal.nlmId());
        put("issn", journal.printIssn());
        put("essn", journal.electronicIssn());
        out.put(
                "pubtype",
                SearchJson.texts(article.indexing().types().stream()
                        .map(Indexing.Named::name)
                        .toList()));
        put("recordstatus", ArticleWords.recordStatus(article));
        put(
                "pubstatus",
                Integer.toString(ArticleWords.statusNumber(article.publication().status())));
        out.put("articleids", new Json.Array(ids(article)));
        out.put(
                "history",
                new Json.Array(article.dates().history().stream()
                        .map(step -> SearchJson.object(
                                Map.entry("pubstatus", Json.of(step.status())),
                                Map.entry("date", Json.of(ArticleWords.time(step)))))
                        .toList()));
        out.put(
                "references",
                new Json.Array(
                        article.related().stream().map(SummaryJson::related).toList()));
        out.put("attributes", SearchJson.texts(article.text().hasAbstract() ? List.of("Has Abstract") : List.of()));
        put("pmcrefcount", "");
        put("fulljournalname", journal.title());
        put("elocationid", ArticleWords.location(article));
        put("doctype", article.isBook() ? "chapter" : "citation");
    }

    private void book(Article article) {
        BookPart book = article.book();
        out.put(
                "srccontriblist",
                new Json.Array(book.editors().stream().map(SummaryJson::author).toList()));
        put("booktitle", book.title());
        put("medium", book.medium());
        put("edition", book.edition());
        put("publisherlocation", book.place());
        put("publishername", book.publisher());
        put("srcdate", book.from().text());
        put("reportnumber", book.reportNumber());
        put("availablefromurl", "");
        put("locationlabel", book.partLabel());
        out.put("doccontriblist", new Json.Array(List.of()));
        put("docdate", "");
        put("bookname", book.id());
        put("chapter", book.partId());
        String published = ArticleWords.slashed(article.publication().date().date());
        put("sortpubdate", published.isEmpty() ? "" : published + " 00:00");
        put(
                "sortfirstauthor",
                article.authors().isEmpty() ? "" : article.authors().getFirst().listed());
        put("vernaculartitle", article.text().originalTitle());
    }

    private static Json author(Contributor who) {
        return SearchJson.object(
                Map.entry("name", Json.of(who.listed())),
                Map.entry("authtype", Json.of(who.isGroup() ? "CollectiveName" : "Author")),
                Map.entry("clusterid", Json.of("")));
    }

    private static List<Json> ids(Article article) {
        List<Json> ids = new ArrayList<>(List.of(id("pubmed", article.pmid())));
        article.ids().stream()
                .filter(id -> !id.type().equals("pubmed"))
                .forEach(id -> ids.add(id(id.type(), id.value())));
        return ids;
    }

    private static Json id(String type, String value) {
        return SearchJson.object(
                Map.entry("idtype", Json.of(type)),
                Map.entry("idtypen", Json.of((long) ArticleWords.idNumber(type))),
                Map.entry("value", Json.of(value)));
    }

    private static Json related(RelatedArticle other) {
        return SearchJson.object(
                Map.entry("refsource", Json.of(other.source())),
                Map.entry("reftype", Json.of(ArticleWords.relation(other.relation()))),
                Map.entry(
                        "pmid", other.pmid().matches("\\d{1,9}") ? Json.of(Long.parseLong(other.pmid())) : Json.of(0L)),
                Map.entry("note", Json.of(other.note())));
    }

    private void put(String name, String value) {
        out.put(name, Json.of(value));
    }
}
