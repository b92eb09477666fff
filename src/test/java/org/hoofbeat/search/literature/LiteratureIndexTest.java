package org.hoofbeat.search.literature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoofbeat.sources.pubmed.ArticlesByHand.article;
import static org.hoofbeat.sources.pubmed.ArticlesByHand.set;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.literature.Article;
import org.hoofbeat.model.literature.ArticleTags;
import org.hoofbeat.search.SearchSettings;
import org.hoofbeat.search.literature.LiteratureQuery.And;
import org.hoofbeat.search.literature.LiteratureQuery.Between;
import org.hoofbeat.search.literature.LiteratureQuery.Everything;
import org.hoofbeat.search.literature.LiteratureQuery.Ids;
import org.hoofbeat.search.literature.LiteratureQuery.Near;
import org.hoofbeat.search.literature.LiteratureQuery.Not;
import org.hoofbeat.search.literature.LiteratureQuery.Nothing;
import org.hoofbeat.search.literature.LiteratureQuery.Or;
import org.hoofbeat.search.literature.LiteratureQuery.Prefix;
import org.hoofbeat.search.literature.LiteratureQuery.Term;
import org.hoofbeat.search.solr.SolrLiteratureIndex;
import org.hoofbeat.sources.pubmed.ArticlesByHand;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every kind of question, asked of a handful of articles. */
class LiteratureIndexTest {
    private static final Map<String, Article> SHELF = new LinkedHashMap<>();

    @TempDir
    private static Path folder;

    private static SolrLiteratureIndex index;

    @BeforeAll
    static void fill() {
        String file = set(
                article(
                        "1",
                        "Aortic dilatation in Marfan syndrome",
                        inside("Roberts", "C", "Review", "The aorta is wide.")),
                article(
                        "2",
                        "Marfan's disease of the eye",
                        inside("Robertson", "CD", "Case Reports", "A lens far from its proper place.")
                                + "</Article><MeshHeadingList><MeshHeading><DescriptorName UI=\"D008382\">Marfan Syndrome"
                                + "</DescriptorName><QualifierName MajorTopicYN=\"Y\">genetics</QualifierName></MeshHeading>"
                                + "</MeshHeadingList><Article>"),
                article(
                        "3",
                        "Stripes &amp; \"quotes\"",
                        inside("Grévy", "J", "Review", "syndrome of Marfan, the aorta and stripes")),
                article("40", "Ménière disease", ""));
        ArticlesByHand.read(file).records().forEach(record -> {
            Article article = ((org.hoofbeat.sources.pubmed.ArticleRecord.Present) record).article();
            SHELF.put(article.pmid(), article);
        });
        index = SolrLiteratureIndex.open(
                SearchSettings.embedded(folder), "test", pmid -> Optional.ofNullable(SHELF.get(pmid)));
        var tags = new ArticleTags(
                List.of(new ArticleTags.DiseaseTag(
                        Curie.parse("MONDO:0007947"), ArticleTags.Place.TITLE, "marfan syndrome")),
                List.of("FBN1"));
        index.writing()
                .write(SHELF.values().stream()
                        .map(article ->
                                ArticleDocuments.of(article, article.pmid().equals("1") ? tags : ArticleTags.NONE))
                        .toList());
        index.writing().commit(77);
    }

    private static String inside(String family, String initials, String type, String text) {
        return """
                <Abstract><AbstractText>%s</AbstractText></Abstract><AuthorList><Author><LastName>%s</LastName>
                <Initials>%s</Initials></Author></AuthorList><Language>eng</Language><PublicationTypeList>
                <PublicationType>%s</PublicationType></PublicationTypeList>
                """.formatted(text, family, initials, type);
    }

    @AfterAll
    static void close() {
        index.close();
    }

    private static List<String> find(LiteratureQuery query) {
        return index.search(LiteratureRequest.of(query, 100).withSort(LiteratureSort.PMID))
                .pmids()
                .reversed();
    }

    @Test
    void findsWordsAndPhrasesWhereTheyStand() {
        assertThat(find(new Term(Field.TITLE, "MARFAN"))).containsExactly("1", "2");
        assertThat(find(new Term(Field.TITLE_ABSTRACT, "marfan"))).containsExactly("1", "2", "3");
        assertThat(find(new Term(Field.TITLE_ABSTRACT, "Marfan syndrome"))).containsExactly("1");
        assertThat(find(new Term(Field.TEXT_WORD, "Marfan syndrome"))).containsExactly("1", "2");
        assertThat(find(new Term(Field.ABSTRACT, "marfan"))).containsExactly("3");
        assertThat(find(new Term(Field.TITLE, "meniere"))).containsExactly("40");
        assertThat(find(new Term(Field.ALL, "grevy"))).containsExactly("3");
        assertThat(find(new Term(Field.TITLE, "\"quotes\" \\ OR *:*"))).isEmpty();
        assertThat(find(new Term(Field.TITLE, "?!"))).isEmpty();
    }

    @Test
    void findsWholeValues() {
        assertThat(find(new Term(Field.MESH, "marfan syndrome"))).containsExactly("2");
        assertThat(find(new Term(Field.MESH, "Marfan Syndrome/Genetics"))).containsExactly("2");
        assertThat(find(new Term(Field.MESH, "marfan"))).isEmpty();
        assertThat(find(new Term(Field.MAJOR, "marfan syndrome"))).containsExactly("2");
        assertThat(find(new Term(Field.SUBHEADING, "genetics"))).containsExactly("2");
        assertThat(find(new Term(Field.TYPE, "case reports"))).containsExactly("2");
        assertThat(find(new Term(Field.JOURNAL, "J Zebras"))).containsExactly("1", "2", "3", "40");
        assertThat(find(new Term(Field.JOURNAL, "0000-0019"))).hasSize(4);
        assertThat(find(new Term(Field.LANGUAGE, "english"))).containsExactly("1", "2", "3");
        assertThat(find(new Term(Field.FILTER, "hasabstract"))).containsExactly("1", "2", "3");
        assertThat(find(new Term(Field.DISEASE, "MONDO:0007947"))).containsExactly("1");
        assertThat(find(new Term(Field.GENE, "FBN1"))).containsExactly("1");
    }

    @Test
    void findsAuthorsByNameWithAndWithoutInitials() {
        assertThat(find(new Term(Field.AUTHOR, "Roberts C"))).containsExactly("1");
        assertThat(find(new Prefix(Field.AUTHOR, "roberts"))).containsExactly("1", "2");
        assertThat(find(new Prefix(Field.AUTHOR, "robertson c"))).containsExactly("2");
        assertThat(find(new Term(Field.AUTHOR, "robertson"))).containsExactly("2");
        assertThat(find(new Term(Field.LAST_AUTHOR, "grevy j"))).containsExactly("3");
    }

    @Test
    void findsBeginningsOfWordsAndPhrases() {
        assertThat(find(new Prefix(Field.TITLE, "marf"))).containsExactly("1", "2");
        assertThat(find(new Prefix(Field.TITLE_ABSTRACT, "marfan synd"))).containsExactly("1");
    }

    @Test
    void findsWordsNearEachOtherInWhateverOrder() {
        assertThat(find(new Near(Field.TITLE_ABSTRACT, List.of("marfan", "syndrome"), 0)))
                .containsExactly("1");
        assertThat(find(new Near(Field.TITLE_ABSTRACT, List.of("marfan", "syndrome"), 1)))
                .containsExactly("1", "3");
        assertThat(find(new Near(Field.TITLE_ABSTRACT, List.of("stripes", "marfan", "aorta"), 1)))
                .isEmpty();
        assertThat(find(new Near(Field.TITLE_ABSTRACT, List.of("stripes", "marfan", "aorta"), 2)))
                .containsExactly("3");
    }

    @Test
    void joinsQuestions() {
        var marfan = new Term(Field.TITLE_ABSTRACT, "marfan");
        var review = new Term(Field.TYPE, "review");
        assertThat(find(new And(List.of(marfan, review)))).containsExactly("1", "3");
        assertThat(find(new Or(List.of(new Term(Field.TITLE, "eye"), new Ids(List.of("40"))))))
                .containsExactly("2", "40");
        assertThat(find(new Not(marfan, review))).containsExactly("2");
        assertThat(find(new Everything())).hasSize(4);
        assertThat(find(new Nothing())).isEmpty();
        assertThat(find(new And(List.of()))).hasSize(4);
        assertThat(find(new Or(List.of()))).isEmpty();
        assertThat(find(new Ids(List.of()))).isEmpty();
    }

    @Test
    void findsDays() {
        assertThat(find(new Between(Field.PUBLISHED, LocalDate.of(2019, 3, 1), LocalDate.of(2019, 3, 31))))
                .hasSize(4);
        assertThat(find(new Between(Field.PUBLISHED, LocalDate.of(2019, 3, 2), LocalDate.MAX)))
                .isEmpty();
        assertThat(find(new Between(Field.MODIFIED, LocalDate.MIN, LocalDate.of(2020, 2, 3))))
                .hasSize(4);
        assertThat(index.findLatest(Field.MODIFIED)).contains(LocalDate.of(2020, 2, 3));
    }

    @Test
    void countsFacetsAndPagesThroughEverything() {
        var page = index.search(
                LiteratureRequest.of(new Everything(), 1).withFacets(List.of(Facet.TYPE, Facet.YEAR, Facet.DISEASE)));
        assertThat(page.total()).isEqualTo(4);
        assertThat(page.facets().get(Facet.TYPE)).containsEntry("Review", 2L).containsEntry("Case Reports", 1L);
        assertThat(page.facets().get(Facet.YEAR)).containsExactly(Map.entry("2019", 4L));
        List<String> walked = new ArrayList<>();
        index.forEachPage(new Everything(), LiteratureSort.PMID, walked::addAll);
        assertThat(walked).containsExactly("40", "3", "2", "1");
        var first = index.search(LiteratureRequest.of(new Everything(), 3).withCursor(LiteratureRequest.FIRST));
        assertThat(index.search(LiteratureRequest.of(new Everything(), 3).withCursor(first.next()))
                        .hits())
                .hasSize(1);
        assertThat(index.search(LiteratureRequest.of(new Everything(), 3).withStart(3))
                        .hits())
                .hasSize(1);
    }

    @Test
    void ordersAsAsked() {
        var authors = LiteratureRequest.of(new Ids(List.of("1", "2", "3")), 5);
        assertThat(index.search(authors.withSort(LiteratureSort.FIRST_AUTHOR)).pmids())
                .containsExactly("3", "1", "2");
        assertThat(index.search(LiteratureRequest.of(new Term(Field.TITLE_ABSTRACT, "marfan"), 5))
                        .pmids())
                .endsWith("3");
    }

    @Test
    void knowsItsTermsAndNearOnes() {
        assertThat(index.frequency(Field.MESH, "Marfan syndrome")).isEqualTo(1);
        assertThat(index.listTerms(Field.TITLE, "mar", 5))
                .extracting(LiteratureIndex.TermCount::text)
                .containsExactly("marfan");
        assertThat(index.findSpelling("stripse")).contains("stripes");
        assertThat(index.countTerms(Field.TYPE)).isEqualTo(2);
        assertThat(index.listSimilar("1", 5))
                .extracting(LiteraturePage.Hit::pmid)
                .contains("3")
                .doesNotContain("1");
        assertThat(index.listSimilar("999", 5)).isEmpty();
        assertThat(index.writing().position()).isEqualTo(77);
    }
}
