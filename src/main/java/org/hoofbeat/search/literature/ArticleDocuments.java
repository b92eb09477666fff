package org.hoofbeat.search.literature;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.hoofbeat.model.citation.PartialDate;
import org.hoofbeat.model.literature.Article;
import org.hoofbeat.model.literature.ArticleTags;
import org.hoofbeat.model.literature.ArticleText.AbstractSection;
import org.hoofbeat.model.literature.Contributor;
import org.hoofbeat.model.literature.Contributor.Role;
import org.hoofbeat.model.literature.Grant;
import org.hoofbeat.model.literature.Indexing;
import org.hoofbeat.model.literature.Indexing.MeshHeading;
import org.hoofbeat.model.literature.Indexing.Named;
import org.hoofbeat.model.literature.Journal;
import org.hoofbeat.model.literature.Publication;
import org.hoofbeat.model.literature.Reference;
import org.hoofbeat.search.records.RecordDocument;
import org.hoofbeat.search.text.Folding;

/** Makes the document of an article: every field that can be searched, counted and sorted by. */
public final class ArticleDocuments {
    private static final int LONGEST_VALUE = 1_000;

    private final Article article;
    private final RecordDocument document;
    private final StringBuilder vocabulary = new StringBuilder();
    private final StringBuilder rest = new StringBuilder();

    private ArticleDocuments(Article article) {
        this.article = article;
        this.document = new RecordDocument(article.pmid());
    }

    /** @param tags diseases and genes that the article names */
    public static RecordDocument of(Article article, ArticleTags tags) {
        return new ArticleDocuments(article).write(tags);
    }

    private RecordDocument write(ArticleTags tags) {
        addTexts();
        article.contributors().forEach(this::addContributor);
        addFirstAndLast();
        addPublication();
        addIndexing();
        addDates();
        article.grants().forEach(this::addGrant);
        article.ids().forEach(id -> {
            add(Field.ARTICLE_ID, id.value());
            switch (id.type()) {
                case "pii" -> add(Field.PUBLISHER_ID, id.value());
                case "doi" -> add(Field.LOCATION_ID, id.value());
                default -> {}
            }
        });
        article.references().stream()
                .map(Reference::pmid)
                .filter(pmid -> !pmid.isEmpty())
                .forEach(pmid -> document.add("k_hbci", pmid));
        article.standing().forEach(standing -> {
            document.add("k_hbst", standing.name());
            document.add(ArticleFields.counted(Facet.STANDING), standing.name());
        });
        addBook();
        Properties.of(article).forEach(property -> {
            add(Field.FILTER, property);
            document.add(ArticleFields.counted(Facet.PROPERTY), property);
        });
        tags.diseases().forEach(tag -> {
            document.add("k_hbdi", tag.disease().toString());
            document.add(ArticleFields.counted(Facet.DISEASE), tag.disease().toString());
        });
        tags.genes().forEach(gene -> {
            document.add("k_hbge", gene);
            document.add(ArticleFields.counted(Facet.GENE), gene);
        });
        addWords(ArticleFields.VOCABULARY, vocabulary);
        addWords(ArticleFields.REST, rest);
        document.add("s_pmid", Integer.parseInt(article.pmid()));
        return document;
    }

    private void addTexts() {
        addWords(ArticleFields.TITLE, Folding.fold(article.title()));
        var abstracts = new StringBuilder();
        for (AbstractSection section : article.text().sections()) {
            append(abstracts, section.label());
            append(abstracts, section.text());
        }
        article.text().otherAbstracts().forEach(other -> other.sections()
                .forEach(section -> append(abstracts, section.text())));
        addWords(ArticleFields.ABSTRACT, abstracts);
        addWords("w_tt", Folding.fold(article.text().originalTitle()));
        addWords("w_cois", Folding.fold(article.text().conflicts()));
        append(rest, article.text().originalTitle());
    }

    private static void append(StringBuilder to, String text) {
        if (!text.isEmpty()) {
            to.append(to.isEmpty() ? "" : " ").append(Folding.fold(text));
        }
    }

    private void addWords(String field, CharSequence folded) {
        if (!folded.isEmpty()) {
            document.add(field, folded.toString());
        }
    }

    private void addContributor(Contributor one) {
        String listed = Folding.fold(one.listed());
        if (one.isGroup()) {
            addWords("w_coln", listed);
        } else {
            Field field = one.role() == Role.INVESTIGATOR ? Field.INVESTIGATOR : Field.AUTHOR;
            String family = Folding.fold(one.family());
            String full = Folding.fold(one.full());
            addFolded(field, listed);
            addFolded(field, full);
            addFolded(field, family);
            addFolded(Field.FULL_AUTHOR, full);
            if (one.role() == Role.EDITOR) {
                addFolded(Field.EDITOR, listed);
                addFolded(Field.EDITOR, family);
            }
        }
        rest.append(rest.isEmpty() ? "" : " ").append(listed);
        if (!one.orcid().isEmpty()) {
            add(Field.AUTHOR_ID, one.orcid());
        }
        one.affiliations().forEach(place -> addWords("w_ad", Folding.fold(place)));
    }

    private void addFirstAndLast() {
        List<Contributor> authors = article.authors();
        if (!authors.isEmpty()) {
            addNames(Field.FIRST_AUTHOR, authors.getFirst());
            addNames(Field.LAST_AUTHOR, authors.getLast());
            document.add("s_author", Folding.fold(authors.getFirst().listed()));
        }
    }

    private void addNames(Field field, Contributor author) {
        addFolded(field, Folding.fold(author.listed()));
        addFolded(field, Folding.fold(author.isGroup() ? author.group() : author.family()));
        addFolded(field, Folding.fold(author.full()));
    }

    private void addPublication() {
        Publication publication = article.publication();
        Journal journal = publication.journal();
        for (String name : List.of(
                journal.title(),
                journal.isoAbbreviation(),
                journal.medlineAbbreviation(),
                journal.nlmId(),
                journal.printIssn(),
                journal.electronicIssn(),
                journal.linkingIssn())) {
            add(Field.JOURNAL, name);
        }
        append(rest, journal.title());
        append(rest, journal.medlineAbbreviation());
        if (!journal.shortest().isEmpty()) {
            document.add(ArticleFields.counted(Facet.JOURNAL), journal.shortest());
            document.add("s_journal", Folding.fold(journal.shortest()));
        }
        add(Field.COUNTRY, journal.country());
        add(Field.VOLUME, publication.volume());
        add(Field.ISSUE, publication.issue());
        add(Field.PAGE, publication.pages());
        add(Field.PAGE, publication.pages().replaceFirst("[-,;].*", ""));
        for (String language : publication.languages()) {
            add(Field.LANGUAGE, language);
            String name = Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
            add(Field.LANGUAGE, name);
            document.add(ArticleFields.counted(Facet.LANGUAGE), language);
        }
    }

    private void addIndexing() {
        Indexing indexing = article.indexing();
        indexing.types().forEach(type -> {
            addVocabulary(Field.TYPE, type);
            document.add(ArticleFields.counted(Facet.TYPE), type.name());
        });
        indexing.headings().forEach(this::addHeading);
        indexing.supplementary().forEach(concept -> addVocabulary(Field.SUPPLEMENTARY, concept.name()));
        indexing.chemicals().forEach(chemical -> {
            addVocabulary(Field.SUPPLEMENTARY, chemical.name());
            add(Field.NUMBER, chemical.registryNumber());
        });
        indexing.keywords().forEach(keyword -> addWords(ArticleFields.KEYWORD, Folding.fold(keyword.text())));
        indexing.accessions().forEach(accession -> {
            add(Field.ACCESSION, accession);
            add(Field.ACCESSION, accession.substring(accession.indexOf('/') + 1));
        });
        indexing.people().forEach(person -> {
            add(Field.SUBJECT, person);
            append(vocabulary, person);
        });
    }

    private void addHeading(MeshHeading heading) {
        String name = Folding.fold(heading.heading().name());
        addVocabulary(Field.MESH, heading.heading());
        document.add(ArticleFields.counted(Facet.HEADING), heading.heading().name());
        if (heading.isMajor()) {
            addFolded(Field.MAJOR, name);
        }
        heading.qualifiers().forEach(qualifier -> {
            String aspect = Folding.fold(qualifier.name().name());
            addFolded(Field.MESH, name + "/" + aspect);
            if (qualifier.major()) {
                addFolded(Field.MAJOR, name + "/" + aspect);
            }
            addVocabulary(Field.SUBHEADING, qualifier.name());
        });
    }

    private void addVocabulary(Field field, Named name) {
        add(field, name.name());
        add(field, name.ui());
        append(vocabulary, name.name());
    }

    private void addDates() {
        Publication publication = article.publication();
        addDay(Field.PUBLISHED, publication.date().date());
        addDay(Field.PRINTED, publication.date().date());
        addDay(Field.PUBLISHED, publication.electronicDate());
        addDay(Field.ELECTRONIC, publication.electronicDate());
        var dates = article.dates();
        addDay(Field.ENTERED, dates.entrez());
        addDay(Field.CREATED, dates.created().isKnown() ? dates.created() : dates.entrez());
        addDay(Field.COMPLETED, dates.completed());
        addDay(Field.MODIFIED, dates.revised());
        addDay(Field.INDEXED, dates.of("medline").isKnown() ? dates.of("medline") : dates.completed());
        PartialDate earliest = publication.earliest();
        if (earliest.isKnown()) {
            document.add("s_published", day(earliest));
            document.add(ArticleFields.counted(Facet.YEAR), String.valueOf(earliest.year()));
        }
        PartialDate entered = dates.entrez().isKnown() ? dates.entrez() : earliest;
        if (entered.isKnown()) {
            document.add("s_entered", day(entered));
        }
    }

    private void addDay(Field field, PartialDate date) {
        if (date.isKnown()) {
            document.add(ArticleFields.of(field).getFirst(), day(date));
        }
    }

    private static int day(PartialDate date) {
        return (int) LocalDate.of(date.year(), Math.max(1, date.month()), Math.max(1, date.day()))
                .toEpochDay();
    }

    private void addGrant(Grant grant) {
        for (Function<Grant, String> part :
                List.<Function<Grant, String>>of(Grant::number, Grant::acronym, Grant::agency, Grant::country)) {
            add(Field.GRANT, part.apply(grant));
        }
        append(rest, grant.number());
        append(rest, grant.agency());
    }

    private void addBook() {
        if (article.isBook()) {
            add(Field.BOOK, article.book().id());
            add(Field.BOOK, article.book().title());
            article.book().isbns().forEach(isbn -> add(Field.ISBN, isbn));
            addWords("w_pubn", Folding.fold(article.book().publisher()));
            append(rest, article.book().title());
            document.add(ArticleFields.counted(Facet.JOURNAL), article.book().title());
        }
    }

    private void add(Field field, String text) {
        if (!text.isEmpty()) {
            addFolded(field, ArticleFields.folded(field, text));
        }
    }

    private void addFolded(Field field, String folded) {
        if (!folded.isEmpty()) {
            document.add(
                    ArticleFields.of(field).getFirst(),
                    folded.length() > LONGEST_VALUE ? folded.substring(0, LONGEST_VALUE) : folded);
        }
    }
}
