package org.hoofbeat.sources.pubmed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hoofbeat.sources.pubmed.ArticlesByHand.article;
import static org.hoofbeat.sources.pubmed.ArticlesByHand.read;
import static org.hoofbeat.sources.pubmed.ArticlesByHand.set;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.hoofbeat.sources.MalformedSourceException;
import org.hoofbeat.sources.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Files that want to fill the memory, read other files or call the network. */
@Timeout(30)
class HostileArticlesTest {
    private static final long ENDLESS = 500L << 20;

    @Test
    void refusesAFileThatDeclaresEntities() {
        String laughs = """
                <?xml version="1.0"?><!DOCTYPE PubmedArticleSet [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>
                <PubmedArticleSet><PubmedArticle>&b;</PubmedArticle></PubmedArticleSet>
                """;
        String outside = """
                <?xml version="1.0"?><!DOCTYPE PubmedArticleSet SYSTEM "x.dtd" [<!ENTITY file SYSTEM "file:///etc/passwd">]>
                <PubmedArticleSet><PubmedArticle>&file;</PubmedArticle></PubmedArticleSet>
                """;
        for (String text : List.of(laughs, outside)) {
            assertThatThrownBy(() -> read(text))
                    .isInstanceOf(MalformedSourceException.class)
                    .hasMessageContaining("declares entities");
        }
    }

    @Test
    void refusesDeclarationsThatComeLater() {
        assertThatThrownBy(() -> read("<PubmedArticleSet><!DOCTYPE x [<!ENTITY a 'b'>]></PubmedArticleSet>"))
                .isInstanceOf(MalformedSourceException.class);
        assertThat(read(set(article("1", "<!ENTITY a 'b'>", ""))).rejections()).hasSize(1);
    }

    @Test
    void refusesEndlessNamesAndEndlessRecordsInBoundedMemory() {
        for (String beginning : List.of(
                "<",
                "<PubmedArticleSet><PubmedArticle><",
                "<PubmedArticleSet><PubmedArticle a=\"",
                "<!--",
                "<PubmedArticleSet>",
                "<PubmedArticleSet><PubmedArticle><PMID>1</PMID>",
                "<!DOCTYPE ")) {
            var endless = new Endless("a".getBytes(StandardCharsets.US_ASCII));
            assertThatThrownBy(() -> readEndless(beginning, endless))
                    .as(beginning)
                    .isInstanceOf(MalformedSourceException.class);
            assertThat(endless.given).as(beginning).isLessThan(64L << 20);
        }
    }

    @Test
    void refusesElementsInsideEachOtherWithoutEnd() {
        assertThatThrownBy(() -> readEndless(
                        "<PubmedArticleSet><PubmedArticle>", new Endless("<a>".getBytes(StandardCharsets.US_ASCII))))
                .isInstanceOf(MalformedSourceException.class);
        String deep = set("<PubmedArticle>" + "<a>".repeat(100_000) + "</a>".repeat(100_000) + "</PubmedArticle>");
        assertThat(read(deep).rejections().getFirst().reason()).contains("more than 200");
    }

    @Test
    void saysThatCompressedDataBreaksOff() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(set(article("1", "a", "").repeat(500)).getBytes(StandardCharsets.UTF_8));
        }
        byte[] half = java.util.Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2);
        assertThatThrownBy(() -> ArticleRecords.read(
                        new SourceText("half.xml.gz", new GZIPInputStream(new ByteArrayInputStream(half))),
                        _ -> {},
                        _ -> {}))
                .isInstanceOf(MalformedSourceException.class)
                .hasMessageContaining("breaks off");
    }

    @Test
    void survivesWhateverIsPutBetweenTheBytesOfAFile() {
        byte[] whole = set(article("1", "a", "<!-- b --><![CDATA[c]]>"), article("2", "d", ""))
                .getBytes(StandardCharsets.UTF_8);
        var random = org.hoofbeat.testing.RandomTests.seeded(HostileArticlesTest.class);
        for (int round = 0; round < org.hoofbeat.testing.RandomTests.rounds(3_000); round++) {
            byte[] changed = whole.clone();
            for (int i = random.nextInt(3); i >= 0; i--) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            try {
                ArticleRecords.read(new SourceText("changed", new ByteArrayInputStream(changed)), _ -> {}, _ -> {});
            } catch (MalformedSourceException refused) {
                assertThat(refused).hasMessageStartingWith("changed");
            }
        }
    }

    private static void readEndless(String beginning, InputStream rest) {
        var start = new ByteArrayInputStream(beginning.getBytes(StandardCharsets.US_ASCII));
        ArticleRecords.read(new SourceText("endless", new SequenceInputStream(start, rest)), _ -> {}, _ -> {});
    }

    /** The same bytes again and again, 500 MB of them. */
    private static final class Endless extends InputStream {
        private final byte[] piece;
        private long given;

        Endless(byte[] piece) {
            this.piece = piece;
        }

        @Override
        public int read() {
            return given >= ENDLESS ? -1 : piece[(int) (given++ % piece.length)];
        }

        @Override
        public int read(byte[] buffer, int from, int length) {
            if (given >= ENDLESS) {
                return -1;
            }
            for (int i = 0; i < length; i++) {
                buffer[from + i] = piece[(int) ((given + i) % piece.length)];
            }
            given += length;
            return length;
        }
    }
}
