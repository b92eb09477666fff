package org.hoofbeat.sources.pubmed;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hoofbeat.model.citation.PartialDate;
import org.hoofbeat.model.literature.Article;
import org.hoofbeat.model.literature.ArticleText.AbstractSection;
import org.hoofbeat.model.literature.Contributor;
import org.hoofbeat.model.literature.Indexing.MeshHeading;
import org.hoofbeat.model.literature.Indexing.Named;
import org.hoofbeat.model.literature.Indexing.Qualifier;
import org.hoofbeat.model.literature.Publication;

/** PubMed's XML of a record: as it came, or written anew in the order of the DTD for what came in another form. */
public final class ArticleXml {
    private final StringBuilder out = new StringBuilder(4096);

    private ArticleXml() {}

    /** The element of a record as it is kept. */
    public static String of(byte[] record) {
        String text = new String(record, StandardCharsets.UTF_8);
        if (record[0] == '{') {
            return write(ArticleRecords.parse(record));
        }
        // Files before 2017 have no element around the citation; clients expect one.
        return text.startsWith("<MedlineCitation")
                ? "<PubmedArticle>" + text + "<PubmedData><PublicationStatus>ppublish</PublicationStatus>"
                        + articleIds(ArticleRecords.parse(record)) + "</PubmedData></PubmedArticle>"
                : text;
    }

    /** Writes what is known of an article of a journal. */
    public static String write(Article article) {
        return new ArticleXml().article(article);
    }

    private static String articleIds(Article article) {
        var xml = new ArticleXml();
        xml.addIds(article);
        return xml.out.toString();
    }

    private String article(Article article) {
        out.append("<PubmedArticle><MedlineCitation Status=\"")
                .append(article.status().isEmpty() ? "PubMed-not-MEDLINE" : escaped(article.status()))
                .append("\" Owner=\"NLM\"><PMID Version=\"")
                .append(article.version())
                .append("\">")
                .append(article.pmid())
                .append("</PMID>");
        addDate("DateCompleted", article.dates().completed());
        addDate("DateRevised", article.dates().revised());
        out.append("<Article PubModel=\"Print\">");
        addJournal(article.publication());
        add("ArticleTitle", article.title());
        if (!article.publication().pages().isEmpty()) {
            out.append("<Pagination>");
            add("MedlinePgn", article.publication().pages());
            out.append("</Pagination>");
        }
        addAbstract(article.text().sections());
        addAuthors(article.authors());
        List<String> languages = article.publication().languages();
        (languages.isEmpty() ? List.of("und") : languages).forEach(language -> add("Language", language));
        out.append("<PublicationTypeList>");
        List<Named> types = article.indexing().types();
        (types.isEmpty() ? List.of(new Named("Journal Article", "D016428")) : types)
                .forEach(type -> addNamed("PublicationType", type, ""));
        out.append("</PublicationTypeList></Article><MedlineJournalInfo>");
        addUnlessEmpty("Country", article.publication().journal().country());
        add("MedlineTA", article.publication().journal().shortest());
        addUnlessEmpty("NlmUniqueID", article.publication().journal().nlmId());
        out.append("</MedlineJournalInfo>");
        addHeadings(article.indexing().headings());
        out.append("</MedlineCitation><PubmedData><PublicationStatus>ppublish</PublicationStatus>");
        addIds(article);
        return out.append("</PubmedData></PubmedArticle>").toString();
    }

    private void addJournal(Publication publication) {
        out.append("<Journal>");
        addUnlessEmpty("ISSN", publication.journal().printIssn());
        out.append("<JournalIssue CitedMedium=\"Print\">");
        addUnlessEmpty("Volume", publication.volume());
        addUnlessEmpty("Issue", publication.issue());
        out.append("<PubDate>");
        addParts(publication.date().date());
        out.append("</PubDate></JournalIssue>");
        addUnlessEmpty("Title", publication.journal().title());
        addUnlessEmpty("ISOAbbreviation", publication.journal().isoAbbreviation());
        out.append("</Journal>");
    }

    private void addAbstract(List<AbstractSection> sections) {
        if (!sections.isEmpty()) {
            out.append("<Abstract>");
            for (AbstractSection section : sections) {
                out.append("<AbstractText");
                addAttribute("Label", section.label());
                addAttribute("NlmCategory", section.category());
                out.append('>').append(escaped(section.text())).append("</AbstractText>");
            }
            out.append("</Abstract>");
        }
    }

    private void addAuthors(List<Contributor> authors) {
        if (!authors.isEmpty()) {
            out.append("<AuthorList CompleteYN=\"Y\">");
            for (Contributor author : authors) {
                out.append("<Author ValidYN=\"Y\">");
                if (author.isGroup()) {
                    add("CollectiveName", author.group());
                } else {
                    add("LastName", author.family());
                    addUnlessEmpty("ForeName", author.given());
                    addUnlessEmpty("Initials", author.initials());
                }
                author.affiliations().forEach(one -> {
                    out.append("<AffiliationInfo>");
                    add("Affiliation", one);
                    out.append("</AffiliationInfo>");
                });
                out.append("</Author>");
            }
            out.append("</AuthorList>");
        }
    }

    private void addHeadings(List<MeshHeading> headings) {
        if (!headings.isEmpty()) {
            out.append("<MeshHeadingList>");
            for (MeshHeading heading : headings) {
                out.append("<MeshHeading>");
                addNamed("DescriptorName", heading.heading(), heading.major() ? "Y" : "N");
                for (Qualifier qualifier : heading.qualifiers()) {
                    addNamed("QualifierName", qualifier.name(), qualifier.major() ? "Y" : "N");
                }
                out.append("</MeshHeading>");
            }
            out.append("</MeshHeadingList>");
        }
    }

    private void addIds(Article article) {
        out.append("<ArticleIdList>");
        article.ids().forEach(id -> {
            out.append("<ArticleId");
            addAttribute("IdType", id.type());
            out.append('>').append(escaped(id.value())).append("</ArticleId>");
        });
        out.append("</ArticleIdList>");
    }

    private void addDate(String name, PartialDate date) {
        if (date.isKnown()) {
            out.append('<').append(name).append('>');
            addParts(date);
            out.append("</").append(name).append('>');
        }
    }

    private void addParts(PartialDate date) {
        if (date.isKnown()) {
            add("Year", String.valueOf(date.year()));
        }
        if (date.month() > 0) {
            add("Month", "%02d".formatted(date.month()));
        }
        if (date.day() > 0) {
            add("Day", "%02d".formatted(date.day()));
        }
    }

    private void addNamed(String element, Named name, String major) {
        out.append('<').append(element);
        addAttribute("UI", name.ui());
        addAttribute("MajorTopicYN", major);
        out.append('>')
                .append(escaped(name.name()))
                .append("</")
                .append(element)
                .append('>');
    }

    private void addUnlessEmpty(String name, String text) {
        if (!text.isEmpty()) {
            add(name, text);
        }
    }

    private void add(String name, String text) {
        out.append('<')
                .append(name)
                .append('>')
                .append(escaped(text))
                .append("</")
                .append(name)
                .append('>');
    }

    private void addAttribute(String name, String value) {
        if (!value.isEmpty()) {
            out.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]", " ");
    }
}
