package org.hoofbeat.ingest.literature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hoofbeat.sources.pubmed.ArticlesByHand.article;
import static org.hoofbeat.sources.pubmed.ArticlesByHand.set;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hoofbeat.model.literature.ArticleTags;
import org.hoofbeat.search.literature.ArticleWriting;
import org.hoofbeat.search.records.RecordDocument;
import org.hoofbeat.sources.MalformedSourceException;
import org.hoofbeat.sources.pubmed.ArticleRecords;
import org.hoofbeat.sources.pubmed.ArticleXml;
import org.hoofbeat.store.articles.ArticleShelf;
import org.hoofbeat.store.articles.ImportedFiles;
import org.hoofbeat.store.raw.RawStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiteratureImportTest {
    @TempDir
    private Path folder;

    private RawStore store;
    private ArticleShelf shelf;
    private final Titles titles = new Titles();

    @BeforeEach
    void open() {
        store = RawStore.openLarge(folder.resolve("raw"));
        shelf = new ArticleShelf(
                store, record -> ArticleRecords.parse(record.content()), record -> ArticleXml.of(record.content()));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private LiteratureReport read(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, content);
        var literature = new LiteratureImport(
                store,
                ImportedFiles.in(folder.resolve("raw")),
                new LiteratureIndexing(store, titles, _ -> ArticleTags.NONE),
                _ -> {});
        try {
            literature.readFile(file);
        } finally {
            literature.finish();
        }
        return literature.report();
    }

    private static String revised(String pmid, String title, int day) {
        return article(pmid, title, "").replace("<Day>03</Day>", "<Day>%02d</Day>".formatted(day));
    }

    @Test
    void theRecordThatWasRevisedLaterCountsThenTheOneThatWasReadLater() throws IOException {
        read("a.xml", set(revised("1", "old", 3), revised("2", "new", 9), revised("3", "first", 5)));
        var report = read("b.xml", set(revised("1", "newer", 4), revised("2", "older", 8), revised("3", "second", 5)));
        assertThat(titles.byId).isEqualTo(Map.of("1", "newer", "2", "new", "3", "second"));
        assertThat(report.updated()).isEqualTo(2);
        assertThat(report.older()).isEqualTo(1);
        assertThat(shelf.find("2").orElseThrow().title()).isEqualTo("new");
    }

    @Test
    void twoRecordsOfOneArticleInAFileAreTakenInTheirOrder() throws IOException {
        read("a.xml", set(revised("1", "one", 3), revised("1", "two", 3), revised("1", "three", 2)));
        assertThat(titles.byId).isEqualTo(Map.of("1", "two"));
    }

    @Test
    void whatWasDeletedIsGoneAndMayComeAgain() throws IOException {
        read("a.xml", set(revised("1", "one", 3), revised("2", "two", 3)));
        String deletion = "<DeleteCitation><PMID Version=\"1\">1</PMID><PMID Version=\"1\">99</PMID></DeleteCitation>";
        assertThat(read("b.xml", set(deletion)).deleted()).isEqualTo(1);
        assertThat(titles.byId).isEqualTo(Map.of("2", "two"));
        assertThat(shelf.find("1")).isEmpty();
        assertThat(shelf.isDeleted("1")).isTrue();
        read("c.xml", set(revised("1", "again", 4)));
        assertThat(titles.byId).containsEntry("1", "again");
        assertThat(shelf.isDeleted("1")).isFalse();
    }

    @Test
    void aFileThatWasReadIsSkippedAndABrokenOneIsReadAgain() throws IOException {
        String whole = set(revised("1", "one", 3));
        read("a.xml", whole);
        assertThat(read("same.xml", whole).skipped()).isEqualTo(1);
        String torn = set(revised("2", "two", 3), revised("3", "three", 3)).replace("</PubmedArticleSet>", "");
        assertThatThrownBy(() -> read("torn.xml", torn)).isInstanceOf(MalformedSourceException.class);
        assertThat(titles.byId).containsKeys("1", "2", "3");
        assertThatThrownBy(() -> read("torn.xml", torn)).isInstanceOf(MalformedSourceException.class);
    }

    @Test
    void whatCameInGoesOutCharacterForCharacter() throws IOException {
        String record = article("1", "A <i>b</i> &amp; &#956; c", "").strip();
        read("a.xml", set(record));
        assertThat(shelf.findXml("1")).contains(record);
        read("b.jsonl", "{\"pmid\": 5, \"title\": \"As JSON\"}\nno json\n{\"title\": \"no number\"}\n");
        assertThat(shelf.findXml("5").orElseThrow()).contains("<ArticleTitle>As JSON</ArticleTitle>");
    }

    @Test
    void anIndexThatLostEverythingIsFilledFromTheRecords() throws IOException {
        read("a.xml", set(revised("1", "old", 3), revised("2", "two", 3), revised("3", "three", 3)));
        read("b.xml", set(revised("1", "new", 4), "<DeleteCitation><PMID>2</PMID></DeleteCitation>"));
        Map<String, String> before = Map.copyOf(titles.byId);
        titles.byId.clear();
        titles.position = 0;
        var indexing = new LiteratureIndexing(store, titles, _ -> ArticleTags.NONE);
        assertThat(indexing.isBehind()).isTrue();
        indexing.catchUp(() -> false, _ -> {});
        assertThat(titles.byId).isEqualTo(before).isEqualTo(Map.of("1", "new", "3", "three"));
        assertThat(indexing.isBehind()).isFalse();
    }

    /** An index of titles in memory. */
    private static final class Titles implements ArticleWriting {
        private final Map<String, String> byId = new TreeMap<>();
        private long position;

        @Override
        public long position() {
            return position;
        }

        @Override
        public void write(List<RecordDocument> documents) {
            documents.forEach(one -> byId.put(
                    one.id(),
                    new ArrayList<>(one.fields().get("w_ti")).getFirst().toString()));
        }

        @Override
        public void delete(List<String> pmids) {
            pmids.forEach(byId::remove);
        }

        @Override
        public void commit(long to) {
            position = to;
        }
    }
}
