package org.hoofbeat.sources.pubmed;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hoofbeat.model.literature.Article;
import org.hoofbeat.sources.Rejection;
import org.hoofbeat.sources.SourceText;

/** Reads files of articles, in PubMed's XML or as JSON, one article a line; which of them, tells the first character. */
public final class ArticleRecords {
    private static final Pattern PMID = Pattern.compile("<PMID[^>]*>\\s*(\\d{1,9})");
    private static final int LOOKED_AT = 4_000;

    private ArticleRecords() {}

    /**
     * Reads a file to its end.
     *
     * @param each gets the records, in their order
     * @param rejected gets those that are broken, with their place and, where it can be seen, their PubMed number
     * @throws org.hoofbeat.sources.MalformedSourceException when the file as a whole is not what it should be
     */
    public static void read(SourceText text, Consumer<ArticleRecord> each, Consumer<Rejection> rejected) {
        SourceText again = Beginning.of(text);
        if (Beginning.isJson(again)) {
            ArticleLines.read(again, each, rejected);
        } else {
            readXml(again, each, rejected);
        }
    }

    /** Reads one record as it is kept: an element, or a line of JSON. */
    public static Article parse(byte[] record) {
        return record[0] == '{' ? ArticleLines.parse(record) : article(ElementReader.read(record, new Names()));
    }

    private static void readXml(SourceText text, Consumer<ArticleRecord> each, Consumer<Rejection> rejected) {
        var names = new Names();
        new ArticleSlices(text, new ArticleSlices.Each() {
                    @Override
                    public void record(String name, byte[] bytes, long offset) {
                        try {
                            Element element = ElementReader.read(bytes, names);
                            if (name.equals("DeleteCitation") || name.equals("DeleteDocument")) {
                                element.children("PMID")
                                        .forEach(pmid -> each.accept(
                                                new ArticleRecord.Deleted(Pmids.of(pmid), Pmids.versionOf(pmid))));
                            } else {
                                each.accept(new ArticleRecord.Present(article(element), bytes));
                            }
                        } catch (BrokenRecordException broken) {
                            rejected.accept(rejection(
                                    text, offset + broken.offset(), bytes, String.valueOf(broken.getMessage())));
                        }
                    }

                    @Override
                    public void unfinished(byte[] beginning, long offset, String problem) {
                        rejected.accept(rejection(text, offset, beginning, problem));
                    }
                })
                .forEach();
    }

    private static Article article(Element element) {
        return element.name().equals("PubmedBookArticle") ? BookReader.read(element) : ArticleReader.read(element);
    }

    private static Rejection rejection(SourceText text, long offset, byte[] bytes, String problem) {
        Matcher pmid = PMID.matcher(new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.UTF_8));
        return new Rejection(
                text.name(),
                0,
                "byte " + offset + ", " + (pmid.find() ? "PMID " + pmid.group(1) : "no PMID") + ": " + problem);
    }
}
