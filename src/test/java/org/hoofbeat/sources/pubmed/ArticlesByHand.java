package org.hoofbeat.sources.pubmed;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hoofbeat.model.literature.Article;
import org.hoofbeat.sources.Rejection;
import org.hoofbeat.sources.SourceText;

/** Small files of articles, and what is read from them. */
public final class ArticlesByHand {
    private ArticlesByHand() {}

    /** What a file gave. */
    public record Read(List<ArticleRecord> records, List<Rejection> rejections) {
        public Article article(int number) {
            return ((ArticleRecord.Present) records.get(number)).article();
        }
    }

    /** An article with a title, revised on a day of 2020. */
    public static String article(String pmid, String title, String inside) {
        return """
                <PubmedArticle><MedlineCitation Status="MEDLINE" Owner="NLM"><PMID Version="1">%s</PMID>
                <DateRevised><Year>2020</Year><Month>02</Month><Day>03</Day></DateRevised>
                <Article PubModel="Print"><Journal><ISSN IssnType="Print">0000-0019</ISSN><JournalIssue CitedMedium="Print">
                <Volume>7</Volume><PubDate><Year>2019</Year><Month>Mar</Month></PubDate></JournalIssue>
                <Title>Journal of zebras</Title><ISOAbbreviation>J. Zebras</ISOAbbreviation></Journal>
                <ArticleTitle>%s</ArticleTitle>%s</Article>
                <MedlineJournalInfo><MedlineTA>J Zebras</MedlineTA></MedlineJournalInfo></MedlineCitation></PubmedArticle>
                """.formatted(pmid, title, inside);
    }

    /** A file of these records. */
    public static String set(String... records) {
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE PubmedArticleSet PUBLIC \"-//NLM//DTD PubMedArticle//EN\""
                + " \"http://example.invalid/pubmed.dtd\">\n<PubmedArticleSet>\n"
                + String.join("", records) + "</PubmedArticleSet>\n";
    }

    public static Read read(String text) {
        List<ArticleRecord> records = new ArrayList<>();
        List<Rejection> rejections = new ArrayList<>();
        ArticleRecords.read(source(text), records::add, rejections::add);
        return new Read(records, rejections);
    }

    public static SourceText source(String text) {
        return new SourceText("test.xml", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
