package org.hoofbeat.sources.pubmed;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hoofbeat.model.citation.PartialDate;
import org.hoofbeat.model.literature.Article;
import org.hoofbeat.model.literature.ArticleDates;
import org.hoofbeat.model.literature.ArticleId;
import org.hoofbeat.model.literature.ArticleText;
import org.hoofbeat.model.literature.BookPart;
import org.hoofbeat.model.literature.Contributor;
import org.hoofbeat.model.literature.Contributor.Role;
import org.hoofbeat.model.literature.Indexing;
import org.hoofbeat.model.literature.Journal;
import org.hoofbeat.model.literature.Publication;
import org.hoofbeat.model.literature.Reference;

/** Makes an article of a book's chapter, or of a whole book, such as the chapters of GeneReviews. */
final class BookReader {
    private BookReader() {}

    /** @param element {@code PubmedBookArticle} */
    static Article read(Element element) {
        Element document = element.child("BookDocument");
        Element data = element.child("PubmedBookData");
        Element book = document.child("Book");
        String title = document.text("ArticleTitle");
        List<Contributor> contributors = new ArrayList<>();
        addPeople(document, contributors);
        List<Contributor> ofBook = new ArrayList<>();
        addPeople(book, ofBook);
        if (contributors.stream().noneMatch(one -> one.role() == Role.AUTHOR)) {
            ofBook.stream().filter(one -> one.role() == Role.AUTHOR).forEach(contributors::add);
        }
        List<Reference> references = new ArrayList<>();
        document.children("ReferenceList").forEach(list -> ArticleReader.addReferences(list, references));
        return new Article(
                Pmids.of(document.child("PMID")),
                Pmids.versionOf(document.child("PMID")),
                "",
                new ArticleText(
                        title.isEmpty() ? book.text("BookTitle") : title,
                        document.text("VernacularTitle"),
                        Abstracts.sections(document.child("Abstract")),
                        Abstracts.others(document),
                        document.child("Abstract").text("CopyrightInformation"),
                        ""),
                contributors,
                publication(document, book, data),
                new ArticleDates(
                        PartialDate.UNKNOWN,
                        PartialDate.UNKNOWN,
                        Dates.of(document.child("DateRevised")),
                        Dates.history(data.child("History"))),
                new Indexing(
                        document.children("PublicationType").isEmpty()
                                ? IndexingReader.types(document.child("PublicationTypeList"))
                                : IndexingReader.types(document),
                        List.of(),
                        List.of(),
                        List.of(),
                        IndexingReader.keywords(document),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()),
                ArticleReader.grants(document.child("GrantList")),
                ids(document, data),
                List.of(),
                references,
                part(document, book, ofBook));
    }

    private static void addPeople(Element of, List<Contributor> to) {
        for (Element list : of.children("AuthorList")) {
            Role role = list.attribute("Type").equals("editors") ? Role.EDITOR : Role.AUTHOR;
            Contributors.add(list, "Author", role, to);
        }
        of.children("InvestigatorList").forEach(list -> Contributors.add(list, "Investigator", Role.INVESTIGATOR, to));
    }

    private static Publication publication(Element document, Element book, Element data) {
        PartialDate contribution = Dates.of(document.child("ContributionDate"));
        return new Publication(
                Journal.UNKNOWN,
                book.text("Volume"),
                "",
                document.child("Pagination").text("MedlinePgn"),
                Dates.publication(book.child("PubDate")),
                contribution,
                "",
                data.text("PublicationStatus"),
                document.texts("Language"));
    }

    private static List<ArticleId> ids(Element document, Element data) {
        List<ArticleId> ids = new ArrayList<>(ArticleReader.ids(data.child("ArticleIdList")));
        ArticleReader.ids(document.child("ArticleIdList")).stream()
                .filter(id -> !ids.contains(id))
                .forEach(ids::add);
        return ids;
    }

    private static BookPart part(Element document, Element book, List<Contributor> people) {
        return new BookPart(
                book.text("BookTitle"),
                book.child("BookTitle").attribute("book"),
                book.text("CollectionTitle"),
                book.child("Publisher").text("PublisherName"),
                book.child("Publisher").text("PublisherLocation"),
                book.texts("Isbn"),
                book.text("Edition"),
                book.text("Medium"),
                book.text("Volume"),
                Dates.publication(book.child("BeginningDate")),
                Dates.publication(book.child("EndingDate")),
                document.child("ArticleTitle").attribute("part"),
                Stream.of(document.child("LocationLabel"))
                        .map(Element::text)
                        .findFirst()
                        .orElse(""),
                book.text("ReportNumber"),
                people.stream().filter(one -> one.role() == Role.EDITOR).toList(),
                document.child("Sections").children("Section").stream()
                        .map(section -> section.text("SectionTitle"))
                        .toList());
    }
}
