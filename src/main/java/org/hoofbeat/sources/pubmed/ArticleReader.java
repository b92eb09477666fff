package org.hoofbeat.sources.pubmed;

import java.util.ArrayList;
import java.util.List;
import org.hoofbeat.model.literature.Article;
import org.hoofbeat.model.literature.ArticleDates;
import org.hoofbeat.model.literature.ArticleId;
import org.hoofbeat.model.literature.ArticleText;
import org.hoofbeat.model.literature.BookPart;
import org.hoofbeat.model.literature.Contributor;
import org.hoofbeat.model.literature.Contributor.Role;
import org.hoofbeat.model.literature.Grant;
import org.hoofbeat.model.literature.Journal;
import org.hoofbeat.model.literature.Publication;
import org.hoofbeat.model.literature.Reference;
import org.hoofbeat.model.literature.RelatedArticle;

/** Makes an article of its element, as the DTDs of 2016 to 2025 describe it. */
final class ArticleReader {
    private ArticleReader() {}

    /**
     * @param element {@code PubmedArticle}, or {@code MedlineCitation} as files before 2017 have it
     */
    static Article read(Element element) {
        boolean bare = element.name().equals("MedlineCitation");
        Element citation = bare ? element : element.child("MedlineCitation");
        Element data = element.child("PubmedData");
        Element article = citation.child("Article");
        String pmid = Pmids.of(citation.child("PMID"));
        List<Contributor> contributors = new ArrayList<>();
        article.children("AuthorList").forEach(list -> Contributors.add(list, "Author", role(list), contributors));
        citation.children("InvestigatorList")
                .forEach(list -> Contributors.add(list, "Investigator", Role.INVESTIGATOR, contributors));
        return new Article(
                pmid,
                Pmids.versionOf(citation.child("PMID")),
                citation.attribute("Status"),
                new ArticleText(
                        article.text("ArticleTitle"),
                        article.text("VernacularTitle"),
                        Abstracts.sections(article.child("Abstract")),
                        Abstracts.others(citation),
                        article.child("Abstract").text("CopyrightInformation"),
                        citation.text("CoiStatement")),
                contributors,
                publication(citation, article, data),
                new ArticleDates(
                        Dates.of(citation.child("DateCreated")),
                        Dates.of(citation.child("DateCompleted")),
                        Dates.of(citation.child("DateRevised")),
                        Dates.history(data.child("History"))),
                IndexingReader.read(citation, article),
                grants(article.child("GrantList")),
                ids(pmid, citation, article, data.child("ArticleIdList")),
                related(citation),
                references(citation, data),
                BookPart.NONE);
    }

    private static Role role(Element list) {
        return list.attribute("Type").equals("editors") ? Role.EDITOR : Role.AUTHOR;
    }

    private static Publication publication(Element citation, Element article, Element data) {
        Element journal = article.child("Journal");
        Element issue = journal.child("JournalIssue");
        return new Publication(
                journal(citation, journal),
                issue.text("Volume"),
                issue.text("Issue"),
                pages(article.child("Pagination")),
                Dates.publication(issue.child("PubDate")),
                Dates.of(article.child("ArticleDate")),
                article.attribute("PubModel"),
                data.text("PublicationStatus"),
                article.texts("Language"));
    }

    private static Journal journal(Element citation, Element journal) {
        Element info = citation.child("MedlineJournalInfo");
        String print = "";
        String electronic = "";
        for (Element issn : journal.children("ISSN")) {
            if (issn.attribute("IssnType").equals("Electronic")) {
                electronic = issn.text();
            } else {
                print = issn.text();
            }
        }
        return new Journal(
                journal.text("Title"),
                journal.text("ISOAbbreviation"),
                info.text("MedlineTA"),
                info.text("NlmUniqueID"),
                info.text("Country"),
                print,
                electronic,
                info.text("ISSNLinking"));
    }

    private static String pages(Element pagination) {
        String medline = pagination.text("MedlinePgn");
        if (!medline.isEmpty()) {
            return medline;
        }
        String from = pagination.text("StartPage");
        String to = pagination.text("EndPage");
        return to.isEmpty() || to.equals(from) ? from : from + "-" + to;
    }

    static List<Grant> grants(Element list) {
        return list.children("Grant").stream()
                .map(grant -> new Grant(
                        grant.text("GrantID"), grant.text("Acronym"), grant.text("Agency"), grant.text("Country")))
                .toList();
    }

    /** Numbers come from three places; PubMed's own list has them all since 2017, and is taken first. */
    private static List<ArticleId> ids(String pmid, Element citation, Element article, Element listed) {
        List<ArticleId> ids = new ArrayList<>(ids(listed));
        if (ids.stream().noneMatch(id -> id.type().equals("pubmed"))) {
            ids.addFirst(new ArticleId("pubmed", pmid));
        }
        for (Element location : article.children("ELocationID")) {
            if (!location.attribute("ValidYN").equals("N")) {
                addNew(new ArticleId(location.attribute("EIdType"), location.text()), ids);
            }
        }
        for (Element other : citation.children("OtherID")) {
            String text = other.text();
            int note = text.indexOf(' ');
            String value = note < 0 ? text : text.substring(0, note);
            if (value.startsWith("PMC")) {
                addNew(new ArticleId("pmc", value), ids);
            } else if (value.startsWith("NIHMS")) {
                addNew(new ArticleId("mid", value), ids);
            }
        }
        return ids;
    }

    private static void addNew(ArticleId id, List<ArticleId> ids) {
        if (!id.value().isEmpty()
                && ids.stream().noneMatch(known -> known.type().equals(id.type()))) {
            ids.add(id);
        }
    }

    static List<ArticleId> ids(Element list) {
        return list.children("ArticleId").stream()
                .filter(id -> !id.text().isEmpty())
                .map(id ->
                        new ArticleId(id.attribute("IdType").isEmpty() ? "pubmed" : id.attribute("IdType"), id.text()))
                .toList();
    }

    private static List<RelatedArticle> related(Element citation) {
        return citation.child("CommentsCorrectionsList").children("CommentsCorrections").stream()
                .filter(other -> !other.attribute("RefType").equals("Cites"))
                .map(other -> new RelatedArticle(
                        other.attribute("RefType"), other.text("RefSource"), other.text("PMID"), other.text("Note")))
                .toList();
    }

    /** What an article cites stands in a list of its own since 2018, and among the corrections before. */
    private static List<Reference> references(Element citation, Element data) {
        List<Reference> references = new ArrayList<>();
        citation.child("CommentsCorrectionsList").children("CommentsCorrections").stream()
                .filter(other -> other.attribute("RefType").equals("Cites"))
                .forEach(other -> references.add(
                        new Reference(other.text("RefSource"), List.of(new ArticleId("pubmed", other.text("PMID"))))));
        data.children("ReferenceList").forEach(list -> addReferences(list, references));
        return references;
    }

    static void addReferences(Element list, List<Reference> references) {
        list.children("ReferenceList").forEach(inner -> addReferences(inner, references));
        list.children("Reference")
                .forEach(one -> references.add(new Reference(one.text("Citation"), ids(one.child("ArticleIdList")))));
    }
}
