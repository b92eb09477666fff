package org.hoofbeat.sources.pubmed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hoofbeat.sources.pubmed.ArticlesByHand.article;
import static org.hoofbeat.sources.pubmed.ArticlesByHand.read;
import static org.hoofbeat.sources.pubmed.ArticlesByHand.set;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hoofbeat.model.citation.PartialDate;
import org.hoofbeat.model.literature.Article;
import org.hoofbeat.model.literature.Contributor;
import org.hoofbeat.model.literature.Standing;
import org.hoofbeat.sources.MalformedSourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleRecordsTest {
    private static final String AUTHORS = """
            <Abstract><AbstractText Label="AIM" NlmCategory="OBJECTIVE">To  count
              <i>stripes</i>.</AbstractText><AbstractText Label="RESULT">H<sub>2</sub>O &lt; 5&#956;g</AbstractText></Abstract>
            <AuthorList CompleteYN="Y"><Author ValidYN="Y"><LastName>Grévy</LastName><ForeName>Jules A</ForeName>
            <Initials>JA</Initials><Identifier Source="ORCID">http://orcid.org/0000000218250097</Identifier>
            <AffiliationInfo><Affiliation>Savanna &amp; Co</Affiliation></AffiliationInfo></Author>
            <Author ValidYN="N"><LastName>Grevy</LastName></Author>
            <Author ValidYN="Y"><CollectiveName>Zebra Group</CollectiveName></Author></AuthorList>
            <Language>eng</Language><PublicationTypeList><PublicationType UI="D016454">Review</PublicationType></PublicationTypeList>
            """;

    @Test
    void readsWhatAnArticleSaysOfItself() {
        Article article = read(set(article("12", "Stripes of <i>Equus</i> &amp; kin", AUTHORS)))
                .article(0);
        assertThat(article.title()).isEqualTo("Stripes of Equus & kin");
        assertThat(article.text().abstractText()).isEqualTo("AIM: To count stripes. RESULT: H2O < 5μg");
        assertThat(article.authors()).extracting(Contributor::listed).containsExactly("Grévy JA", "Zebra Group");
        assertThat(article.authors().getFirst().orcid()).isEqualTo("0000-0002-1825-0097");
        assertThat(article.authors().getFirst().affiliations()).containsExactly("Savanna & Co");
        assertThat(article.publication().date().text()).isEqualTo("2019 Mar");
        assertThat(article.publication().journal().medlineAbbreviation()).isEqualTo("J Zebras");
        assertThat(article.dates().revised()).isEqualTo(new PartialDate(2020, 2, 3));
        assertThat(article.indexing().isOfType("Review")).isTrue();
    }

    @Test
    void readsOldFilesAndDeletionsOfVersions() {
        var read = read("""
                <MedlineCitationSet><MedlineCitation Owner="NLM" Status="MEDLINE"><PMID Version="2">7</PMID>
                <Article><Journal><JournalIssue><PubDate><MedlineDate>1998 Nov-Dec</MedlineDate></PubDate></JournalIssue></Journal>
                <ArticleTitle>Old</ArticleTitle></Article><OtherID Source="NLM">PMC12 [Available on 12/22/16]</OtherID></MedlineCitation>
                <DeleteCitation><PMID Version="1">8</PMID><PMID Version="1">9</PMID></DeleteCitation></MedlineCitationSet>
                """);
        Article article = read.article(0);
        assertThat(article.version()).isEqualTo(2);
        assertThat(article.publication().date().date()).isEqualTo(new PartialDate(1998, 11, 0));
        assertThat(article.findId("pmc")).contains("PMC12");
        assertThat(read.records().subList(1, 3))
                .isEqualTo(List.of(new ArticleRecord.Deleted("8", 1), new ArticleRecord.Deleted("9", 1)));
    }

    @Test
    void readsChaptersOfBooks() {
        Article chapter = read("""
                        <PubmedArticleSet><PubmedBookArticle><BookDocument><PMID Version="1">20301510</PMID>
                        <ArticleIdList><ArticleId IdType="bookaccession">NBK1335</ArticleId></ArticleIdList>
                        <Book><Publisher><PublisherName>University</PublisherName></Publisher>
                        <BookTitle book="zebras">Zebra Reviews</BookTitle><PubDate><Year>1993</Year></PubDate></Book>
                        <ArticleTitle book="zebras" part="grevy">Grévy Syndrome</ArticleTitle><Language>eng</Language>
                        <AuthorList Type="authors"><Author><LastName>Burchell</LastName><Initials>W</Initials></Author></AuthorList>
                        <Abstract><AbstractText>Stripes.</AbstractText></Abstract></BookDocument>
                        <PubmedBookData><ArticleIdList><ArticleId IdType="pubmed">20301510</ArticleId></ArticleIdList></PubmedBookData>
                        </PubmedBookArticle></PubmedArticleSet>
                        """).article(0);
        assertThat(chapter.isBook()).isTrue();
        assertThat(chapter.book().id()).isEqualTo("zebras");
        assertThat(chapter.book().partId()).isEqualTo("grevy");
        assertThat(chapter.findId("bookaccession")).contains("NBK1335");
        assertThat(chapter.authors()).extracting(Contributor::listed).containsExactly("Burchell W");
    }

    @Test
    void tellsWhatStandsAgainstAnArticle() {
        String related = """
                </Article><CommentsCorrectionsList><CommentsCorrections RefType="RetractionIn"><RefSource>J Zebras. 2020;8:1</RefSource>
                <PMID Version="1">13</PMID></CommentsCorrections><CommentsCorrections RefType="Cites"><RefSource>x</RefSource>
                <PMID>5</PMID></CommentsCorrections></CommentsCorrectionsList><Article>
                """;
        Article article = read(set(article("12", "Taken back", related))).article(0);
        assertThat(article.standing()).containsExactly(Standing.RETRACTED);
        assertThat(article.references().getFirst().pmid()).isEqualTo("5");
    }

    @Test
    void namesTheByteAndTheNumberOfABrokenRecordAndGoesOn() {
        String file = set(
                article("1", "Whole", ""),
                article("2", "Broken <i>here", ""),
                article("3", "An &unknown; entity", ""),
                article("x", "No number", ""),
                article("5", "No end", "").replace("</PubmedArticle>", ""),
                article("6", "Whole too", ""));
        var read = read(file);
        assertThat(read.records())
                .extracting(one -> ((ArticleRecord.Present) one).article().pmid())
                .containsExactly("1", "6");
        assertThat(read.rejections()).hasSize(4);
        assertThat(read.rejections().get(0).toString())
                .startsWith("test.xml: byte " + file.indexOf("</ArticleTitle>", file.indexOf("Broken")))
                .contains("PMID 2")
                .contains("</ArticleTitle>");
        assertThat(read.rejections().get(1).reason()).contains("PMID 3", "&unknown;");
        assertThat(read.rejections().get(2).reason()).contains("'x' is no PubMed number");
        assertThat(read.rejections().get(3).reason()).contains("PMID 5", "</PubmedArticle> is missing");
    }

    @Test
    void refusesWhatIsNoFileOfPubMed() {
        for (String text : List.of(
                "",
                "   ",
                "<html></html>",
                "no text",
                set(article("1", "a", "")).substring(0, 700))) {
            assertThatThrownBy(() -> read(text)).as(text).isInstanceOf(MalformedSourceException.class);
        }
        assertThat(read("<PubmedArticleSet></PubmedArticleSet>").records()).isEmpty();
    }

    @Test
    void writesXmlForArticlesThatCameAsJson() {
        byte[] line = """
                {"pmid": "10", "title": "A < B", "abstract": "Text & more.", "authors": "M J Domanski; D V Exner", "year": "1999.0", "mesh": "Humans; Kidney Failure, Chronic"}""".getBytes(StandardCharsets.UTF_8);
        Article said = ArticleRecords.parse(line);
        Article written = ArticleRecords.parse(ArticleXml.of(line).getBytes(StandardCharsets.UTF_8));
        assertThat(written.title()).isEqualTo("A < B");
        assertThat(written.text()).isEqualTo(said.text());
        assertThat(written.contributors()).isEqualTo(said.contributors());
        assertThat(said.authors()).extracting(Contributor::listed).containsExactly("Domanski MJ", "Exner DV");
        assertThat(written.indexing().headings()).isEqualTo(said.indexing().headings());
        assertThat(written.publication().date().text()).isEqualTo("1999");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            M J Domanski                     | Domanski MJ
            Domanski, M J                    | Domanski MJ
            Albright, A Leland               | Albright AL
            Stålhammar, N-O                  | Stålhammar NO
            de la Cruz, Ana                  | de la Cruz A
            Herodotus                        | Herodotus
            """)
    void takesTheFamilyNameFirstOrLast(String written, String listed) {
        byte[] line = "{\"pmid\": \"11\", \"title\": \"A\", \"authors\": \"%s\"}"
                .formatted(written)
                .getBytes(StandardCharsets.UTF_8);
        assertThat(ArticleRecords.parse(line).authors())
                .extracting(Contributor::listed)
                .containsExactly(listed);
    }
}
