package org.hoofbeat.web.eutils;

import java.util.List;
import java.util.stream.Collectors;
import org.hoofbeat.model.literature.Article;
import org.hoofbeat.model.literature.Contributor;
import org.hoofbeat.model.literature.Indexing;
import org.hoofbeat.model.literature.Journal;

/** A summary in the first form: items with names and types. */
final class SummaryXml {
    private final StringBuilder out = new StringBuilder();

    private SummaryXml() {}

    static String of(Article article) {
        var summary = new SummaryXml();
        summary.write(article);
        return summary.out.toString();
    }

    private void write(Article article) {
        Journal journal = article.publication().journal();
        List<String> authors =
                article.authors().stream().map(Contributor::listed).toList();
        out.append("<DocSum>\n\t").append(Xml.element("Id", article.pmid())).append('\n');
        item("PubDate", "Date", article.publication().date().text());
        item("EPubDate", "Date", ArticleWords.spaced(article.publication().electronicDate()));
        item("Source", "String", article.isBook() ? article.book().title() : journal.shortest());
        list("AuthorList", "Author", authors);
        item("LastAuthor", "String", authors.isEmpty() ? "" : authors.getLast());
        item("Title", "String", article.title());
        item("Volume", "String", article.publication().volume());
        item("Issue", "String", article.publication().issue());
        item("Pages", "String", article.publication().pages());
        list(
                "LangList",
                "Lang",
                article.publication().languages().stream()
                        .map(ArticleWords::language)
                        .toList());
        item("NlmUniqueID", "String", journal.nlmId());
        item("ISSN", "String", journal.printIssn());
        item("ESSN", "String", journal.electronicIssn());
        list(
                "PubTypeList",
                "PubType",
                article.indexing().types().stream().map(Indexing.Named::name).toList());
        item("RecordStatus", "String", ArticleWords.recordStatus(article));
        item("PubStatus", "String", article.publication().status());
        lines("ArticleIds", ids(article));
        lines(
                "History",
                article.dates().history().stream()
                        .map(step -> child(step.status(), "Date", ArticleWords.time(step)))
                        .collect(Collectors.joining()));
        lines(
                "References",
                article.related().stream()
                        .map(other -> child(
                                ArticleWords.relation(other.relation()),
                                "String",
                                other.source() + (other.pmid().isEmpty() ? "" : " PMID: " + other.pmid())))
                        .collect(Collectors.joining()));
        item("HasAbstract", "Integer", article.text().hasAbstract() ? "1" : "0");
        item("PmcRefCount", "Integer", "0");
        item("FullJournalName", "String", journal.title());
        item("ELocationID", "String", ArticleWords.location(article));
        item("SO", "String", ArticleWords.place(article));
        out.append("</DocSum>\n\n");
    }

    private static String ids(Article article) {
        String own = child("pubmed", "String", article.pmid());
        return own
                + article.ids().stream()
                        .filter(id -> !id.type().equals("pubmed"))
                        .map(id -> child(id.type(), "String", id.value()))
                        .collect(Collectors.joining());
    }

    private void item(String name, String type, String value) {
        out.append("\t<Item Name=\"" + name + "\" Type=\"" + type + "\">" + Xml.of(value) + "</Item>\n");
    }

    private static String child(String name, String type, String value) {
        return "\t\t<Item Name=\"" + Xml.attribute(name) + "\" Type=\"" + type + "\">" + Xml.of(value) + "</Item>\n";
    }

    private void list(String name, String child, List<String> values) {
        lines(name, values.stream().map(value -> child(child, "String", value)).collect(Collectors.joining()));
    }

    private void lines(String name, String children) {
        out.append("\t<Item Name=\"" + name + "\" Type=\"List\">" + (children.isEmpty() ? "" : "\n" + children + "\t")
                + "</Item>\n");
    }
}
