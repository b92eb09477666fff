package org.hoofbeat.literature;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hoofbeat.model.citation.PartialDate;
import org.hoofbeat.model.literature.Article;
import org.hoofbeat.model.literature.ArticleDates;
import org.hoofbeat.model.literature.ArticleId;
import org.hoofbeat.model.literature.ArticleText;
import org.hoofbeat.model.literature.BookPart;
import org.hoofbeat.model.literature.Contributor;
import org.hoofbeat.model.literature.Indexing;
import org.hoofbeat.model.literature.Journal;
import org.hoofbeat.model.literature.Publication;
import org.hoofbeat.model.literature.PublicationDate;
import org.hoofbeat.model.literature.Reference;
import org.hoofbeat.model.literature.RelatedArticle;
import org.hoofbeat.store.articles.ArticleShelf;
import org.hoofbeat.store.raw.RawRecord;
import org.hoofbeat.store.raw.RawStore;

/** Five articles, written by hand, each with a quirk. */
public final class TinyArticles {
    private static final Journal HEARTS = new Journal(
            "Annals of invented hearts",
            "Ann. Inv. Hearts",
            "Ann Inv Hearts",
            "9900001",
            "Utopia",
            "1111-2222",
            "1111-2223",
            "1111-2222");
    private static final Journal BONES = new Journal(
            "Bones & joints", "Bones Joints", "Bones Joints", "9900002", "Atlantis", "3333-4444", "", "3333-4444");

    private TinyArticles() {}

    /** All of them. */
    public static List<Article> list() {
        return List.of(
                new Maker("1001", "Marfan syndrome and the aorta: a review.")
                        .text("Aortic dilatation is common in Marfan syndrome. Losartan slows it down.")
                        .authors("Smith|Jane A|JA", "van der Berg|Karl|K")
                        .in(HEARTS, "12", "3", "101-9", PartialDate.parse("2015-03"), "2015 Mar")
                        .types("Journal Article", "Review")
                        .headings("Marfan Syndrome/*genetics/therapy", "*Aortic Aneurysm", "Humans", "Adult")
                        .ids("doi|10.1234/aih.2015.1", "pmc|PMC555001")
                        .make(),
                new Maker("1002", "Losartan in children with Marfan's syndrome.")
                        .text("A randomised trial of losartan. Pain in the hip was rare.")
                        .authors("Smith|John|J", "Lopez|Ana|A")
                        .in(HEARTS, "15", "1", "7-13", PartialDate.parse("2018-05-17"), "2018 May 17")
                        .types("Journal Article", "Randomized Controlled Trial")
                        .headings("Marfan Syndrome/drug therapy", "*Losartan/therapeutic use", "Humans", "Child")
                        .cites("1001")
                        .make(),
                new Maker("1003", "[Dolor de cadera y huesos].")
                        .original("Dolor de cadera y huesos.")
                        .authors("Lopez|Ana|A")
                        .in(BONES, "4", "", "e5", PartialDate.parse("2020"), "2020")
                        .language("spa")
                        .types("Case Reports")
                        .headings("Hip", "Pain", "Diabetes Mellitus, Type 2", "Humans")
                        .make(),
                new Maker("1004", "Withdrawn thoughts on stem cells & bones <in mice>.")
                        .text("Stem cells heal bone. Hip pain in mice was not seen.")
                        .authors("O'Neil|Tom|T")
                        .in(BONES, "5", "2", "20-30", PartialDate.parse("2021-12-31"), "2021 Dec 31")
                        .types("Journal Article", "Retracted Publication")
                        .headings("*Stem Cells", "Animals", "Mice")
                        .related("RetractionIn|Bones Joints. 2022;6(1):1|1005")
                        .make(),
                new Maker("1005", "Retraction: Withdrawn thoughts on stem cells.")
                        .authors("Editors of Bones")
                        .in(BONES, "6", "1", "1", PartialDate.parse("2022-01"), "2022 Jan")
                        .types("Retraction of Publication")
                        .related("RetractionOf|Bones Joints. 2021;5(2):20-30|1004")
                        .make());
    }

    /** A room of literature over these articles, on a fixed day; the raw records are kept in a folder. */
    public static Literature literature(Path folder) {
        Map<String, Article> byNumber = list().stream().collect(Collectors.toMap(Article::pmid, Function.identity()));
        RawStore store = RawStore.open(folder);
        store.append(list().stream()
                .map(article -> new RawRecord(
                        article.pmid(),
                        1,
                        ("<PubmedArticle>" + article.pmid() + "</PubmedArticle>").getBytes(StandardCharsets.UTF_8)))
                .toList());
        var shelf = new ArticleShelf(
                store,
                record -> byNumber.get(record.key()),
                record -> new String(record.content(), StandardCharsets.UTF_8));
        return new Literature(new PlainIndex(list()), shelf, () -> LocalDate.of(2022, 6, 30));
    }

    private static final class Maker {
        private final String pmid;
        private final String title;
        private String text = "";
        private String original = "";
        private String language = "eng";
        private List<Contributor> authors = List.of();
        private Journal journal = Journal.UNKNOWN;
        private List<String> place = List.of();
        private PublicationDate date = PublicationDate.UNKNOWN;
        private List<Indexing.Named> types = List.of();
        private List<Indexing.MeshHeading> headings = List.of();
        private List<ArticleId> ids = List.of();
        private List<RelatedArticle> related = List.of();
        private List<Reference> references = List.of();

        private Maker(String pmid, String title) {
            this.pmid = pmid;
            this.title = title;
        }

        Maker text(String abstractText) {
            text = abstractText;
            return this;
        }

        Maker original(String title) {
            original = title;
            return this;
        }

        Maker language(String code) {
            language = code;
            return this;
        }

        Maker authors(String... names) {
            authors = Arrays.stream(names).map(Maker::author).toList();
            return this;
        }

        private static Contributor author(String name) {
            String[] parts = name.split("\\|");
            return parts.length == 1
                    ? new Contributor(Contributor.Role.AUTHOR, "", "", "", "", name, "", List.of())
                    : new Contributor(
                            Contributor.Role.AUTHOR,
                            parts[0],
                            parts[1],
                            parts[2],
                            "",
                            "",
                            "",
                            List.of("Utopia General"));
        }

        Maker in(Journal where, String volume, String issue, String pages, PartialDate when, String written) {
            journal = where;
            place = List.of(volume, issue, pages);
            date = new PublicationDate(when, written);
            return this;
        }

        Maker types(String... names) {
            types = Arrays.stream(names)
                    .map(name -> new Indexing.Named(name, ""))
                    .toList();
            return this;
        }

        /** A star before what is a main topic, aspects after a slash. */
        Maker headings(String... names) {
            headings = Arrays.stream(names)
                    .map(name -> {
                        String[] parts = name.split("/");
                        return new Indexing.MeshHeading(
                                named(parts[0]),
                                parts[0].startsWith("*"),
                                Arrays.stream(parts)
                                        .skip(1)
                                        .map(aspect -> new Indexing.Qualifier(named(aspect), aspect.startsWith("*")))
                                        .toList());
                    })
                    .toList();
            return this;
        }

        private static Indexing.Named named(String name) {
            return new Indexing.Named(name.replace("*", ""), "");
        }

        Maker ids(String... all) {
            ids = Arrays.stream(all)
                    .map(one -> one.split("\\|"))
                    .map(one -> new ArticleId(one[0], one[1]))
                    .toList();
            return this;
        }

        Maker related(String all) {
            String[] parts = all.split("\\|");
            related = List.of(new RelatedArticle(parts[0], parts[1], parts[2], ""));
            return this;
        }

        Maker cites(String number) {
            references = List.of(new Reference("", List.of(new ArticleId("pubmed", number))));
            return this;
        }

        Article make() {
            var day = PartialDate.of(
                    LocalDate.of(date.date().year(), Math.max(1, date.date().month()), 1));
            return new Article(
                    pmid,
                    1,
                    "MEDLINE",
                    new ArticleText(
                            title,
                            original,
                            text.isEmpty() ? List.of() : List.of(new ArticleText.AbstractSection("", "", text)),
                            List.of(),
                            "",
                            ""),
                    authors,
                    new Publication(
                            journal,
                            place.get(0),
                            place.get(1),
                            place.get(2),
                            date,
                            PartialDate.UNKNOWN,
                            "Print",
                            "ppublish",
                            List.of(language)),
                    new ArticleDates(
                            day, PartialDate.UNKNOWN, day, List.of(new ArticleDates.HistoryStep("entrez", day, 6, 0))),
                    new Indexing(
                            types,
                            headings,
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of("IM"),
                            List.of(),
                            List.of(),
                            List.of()),
                    List.of(),
                    ids,
                    related,
                    references,
                    BookPart.NONE);
        }
    }
}
