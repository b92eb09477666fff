package org.hoofbeat.web.eutils;

import java.util.List;
import java.util.Locale;
import org.hoofbeat.model.citation.PartialDate;
import org.hoofbeat.model.literature.Article;
import org.hoofbeat.model.literature.ArticleDates.HistoryStep;
import org.hoofbeat.model.literature.Contributor;
import org.hoofbeat.model.literature.Grant;
import org.hoofbeat.model.literature.Indexing;
import org.hoofbeat.model.literature.Journal;
import org.hoofbeat.model.literature.RelatedArticle;

/** An article in PubMed's tagged format (rettype {@code medline}), lines of at most 88 characters. */
public final class MedlineText {
    private static final int WIDTH = 82;
    private static final List<String> RELATIONS = List.of(
            "CommentIn:CIN",
            "CommentOn:CON",
            "ErratumIn:EIN",
            "ErratumFor:EFR",
            "CorrectedandRepublishedIn:CRI",
            "CorrectedandRepublishedFrom:CRF",
            "RetractedandRepublishedIn:RRI",
            "RetractedandRepublishedFrom:RRF",
            "DatasetIn:DDIN",
            "DatasetDescribedIn:DRIN",
            "ExpressionOfConcernIn:ECI",
            "ExpressionOfConcernFor:ECF",
            "RepublishedIn:RPI",
            "RepublishedFrom:RPF",
            "RetractionIn:RIN",
            "RetractionOf:ROF",
            "UpdateIn:UIN",
            "UpdateOf:UOF",
            "SummaryForPatientsIn:SPIN",
            "OriginalReportIn:ORI",
            "ReprintIn:RPI",
            "ReprintOf:RPF",
            "PartialRetractionIn:PRIN",
            "PartialRetractionOf:PROF");

    private final StringBuilder out = new StringBuilder();

    private MedlineText() {}

    /** The record, every line ending in a line feed. */
    public static String of(Article article) {
        var text = new MedlineText();
        text.record(article);
        text.texts(article);
        text.persons(article);
        text.indexing(article);
        text.end(article);
        return text.out.toString();
    }

    private void record(Article article) {
        Journal journal = article.publication().journal();
        line("PMID", article.pmid());
        line("OWN", "NLM");
        line("STAT", article.status());
        line("DCOM", compact(article.dates().completed()));
        line("LR", compact(article.dates().revised()));
        line("IS", issn(journal.electronicIssn(), "Electronic"));
        line("IS", issn(journal.printIssn(), "Print"));
        line("IS", issn(journal.linkingIssn(), "Linking"));
        line("VI", article.publication().volume());
        line("IP", article.publication().issue());
        line("DP", article.publication().date().text());
    }

    private static String issn(String number, String kind) {
        return number.isEmpty() ? "" : number + " (" + kind + ")";
    }

    private void texts(Article article) {
        line("TI", article.title());
        line("BTI", article.book().title());
        line("PG", article.publication().pages());
        article.findId("doi").ifPresent(doi -> line("LID", doi + " [doi]"));
        line("AB", article.text().abstractText());
        line("CI", article.text().copyright());
        article.text()
                .otherAbstracts()
                .forEach(other -> line(
                        "OAB",
                        String.join(
                                " ",
                                other.sections().stream()
                                        .map(part -> part.text())
                                        .toList())));
    }

    private void persons(Article article) {
        article.contributors().forEach(this::person);
        article.book().editors().forEach(editor -> {
            line("FED", editor.full());
            line("ED", editor.listed());
        });
        article.publication().languages().forEach(language -> line("LA", language));
        article.indexing().accessions().forEach(number -> line("SI", number));
        article.grants().forEach(grant -> line("GR", grant(grant)));
    }

    private void person(Contributor who) {
        if (who.isGroup()) {
            line("CN", who.group());
        } else if (who.role() == Contributor.Role.AUTHOR) {
            line("FAU", who.full());
            line("AU", who.listed());
            line("AUID", who.orcid().isEmpty() ? "" : "ORCID: " + who.orcid());
        } else {
            line(who.role() == Contributor.Role.EDITOR ? "FED" : "FIR", who.full());
            line(who.role() == Contributor.Role.EDITOR ? "ED" : "IR", who.listed());
        }
        who.affiliations().forEach(place -> line(who.role() == Contributor.Role.INVESTIGATOR ? "IRAD" : "AD", place));
    }

    private static String grant(Grant grant) {
        return String.join(
                "/",
                List.of(grant.number(), grant.acronym(), grant.agency(), grant.country()).stream()
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    private void indexing(Article article) {
        Indexing indexing = article.indexing();
        Journal journal = article.publication().journal();
        indexing.types().forEach(type -> line("PT", type.name()));
        line("DEP", compact(article.publication().electronicDate()));
        line("PL", article.isBook() ? article.book().place() : journal.country());
        line("TA", journal.shortest());
        line("JT", journal.title());
        line("JID", journal.nlmId());
        indexing.chemicals()
                .forEach(chemical -> line(
                        "RN", chemical.registryNumber() + " (" + chemical.name().name() + ")"));
        indexing.supplementary().forEach(concept -> line("NM", concept.name().name()));
        indexing.subsets().forEach(subset -> line("SB", subset));
        article.related().forEach(other -> line(tag(other), related(other)));
        indexing.headings().forEach(heading -> line("MH", heading(heading)));
        indexing.people().forEach(person -> line("PS", person));
        indexing.keywords().forEach(word -> line("OT", (word.major() ? "*" : "") + word.text()));
        line("COIS", article.text().conflicts());
    }

    private static String tag(RelatedArticle other) {
        return RELATIONS.stream()
                .filter(relation -> relation.startsWith(other.relation() + ":"))
                .map(relation -> relation.substring(relation.indexOf(':') + 1))
                .findFirst()
                .orElse("CON");
    }

    private static String related(RelatedArticle other) {
        return other.source() + (other.pmid().isEmpty() ? "" : " PMID: " + other.pmid());
    }

    private static String heading(Indexing.MeshHeading heading) {
        var text = new StringBuilder(heading.major() ? "*" : "")
                .append(heading.heading().name());
        heading.qualifiers().forEach(aspect -> text.append('/')
                .append(aspect.major() ? "*" : "")
                .append(aspect.name().name()));
        return text.toString();
    }

    private void end(Article article) {
        article.dates().history().stream()
                .filter(step -> step.status().equals("pubmed"))
                .findFirst()
                .ifPresent(step -> line("EDAT", ArticleWords.time(step)));
        article.dates().history().stream()
                .filter(step -> step.status().equals("medline"))
                .findFirst()
                .ifPresent(step -> line("MHDA", ArticleWords.time(step)));
        article.dates().history().stream()
                .filter(step -> step.status().equals("entrez"))
                .findFirst()
                .ifPresent(step -> line("CRDT", ArticleWords.time(step)));
        for (HistoryStep step : article.dates().history()) {
            line("PHST", ArticleWords.time(step) + " [" + step.status() + "]");
        }
        article.ids().stream()
                .filter(id -> !id.type().equals("pubmed"))
                .forEach(id -> line("AID", id.value() + " [" + id.type() + "]"));
        line("PST", article.publication().status());
        String source = article.isBook()
                ? article.book().title()
                : article.publication().journal().shortest();
        String doi =
                article.findId("doi").map(number -> " doi: " + number + ".").orElse("");
        line("SO", source + ". " + ArticleWords.place(article) + "." + doi);
    }

    private static String compact(PartialDate date) {
        return date.isKnown() && date.day() > 0
                ? String.format(Locale.ROOT, "%04d%02d%02d", date.year(), date.month(), date.day())
                : "";
    }

    private void line(String tag, String value) {
        String rest = value.strip().replaceAll("\\s+", " ");
        if (rest.isEmpty()) {
            return;
        }
        out.append("%-4s- ".formatted(tag));
        while (rest.length() > WIDTH) {
            int cut = rest.lastIndexOf(' ', WIDTH);
            if (cut <= 0) {
                cut = rest.indexOf(' ');
            }
            if (cut <= 0) {
                break;
            }
            out.append(rest, 0, cut).append("\n      ");
            rest = rest.substring(cut + 1);
        }
        out.append(rest).append('\n');
    }
}
