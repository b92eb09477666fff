package org.hoofbeat.app.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.hoofbeat.sources.SourceText;
import org.hoofbeat.sources.pubmed.ArticleRecord;
import org.hoofbeat.sources.pubmed.ArticleRecords;
import org.hoofbeat.sources.pubmed.ArticleXml;

/** Real articles as XML, each again and again under a fresh number. */
final class ManyArticles extends InputStream {
    private final List<String[]> real;
    private final int count;
    private final int firstNumber;
    private byte[] piece = "<PubmedArticleSet>\n".getBytes(StandardCharsets.UTF_8);
    private int at;
    private int made;

    private ManyArticles(List<String[]> real, int count, int firstNumber) {
        this.real = real;
        this.count = count;
        this.firstNumber = firstNumber;
    }

    /** Real articles in these files, each cut where its number stands. */
    static List<String[]> read(List<Path> files) throws IOException {
        List<String[]> real = new ArrayList<>();
        for (Path file : files) {
            try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
                ArticleRecords.read(
                        new SourceText(file.toString(), in),
                        record -> {
                            if (record instanceof ArticleRecord.Present present) {
                                String xml = ArticleXml.of(present.bytes());
                                int from = xml.indexOf('>', xml.indexOf("<PMID")) + 1;
                                real.add(new String[] {xml.substring(0, from), xml.substring(xml.indexOf("</PMID>"))});
                            }
                        },
                        _ -> {});
            } catch (IOException failed) {
                throw new UncheckedIOException(file + " cannot be read", failed);
            }
        }
        return real;
    }

    static SourceText of(List<String[]> real, int count, int firstNumber) {
        return new SourceText("articles", new ManyArticles(real, count, firstNumber));
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int from, int length) {
        if (at == piece.length) {
            if (made > count) {
                return -1;
            }
            piece = (made == count ? "</PubmedArticleSet>\n" : next()).getBytes(StandardCharsets.UTF_8);
            made++;
            at = 0;
        }
        int given = Math.min(length, piece.length - at);
        System.arraycopy(piece, at, buffer, from, given);
        at += given;
        return given;
    }

    private String next() {
        String[] parts = real.get(made % real.size());
        return parts[0] + (firstNumber + made) + parts[1] + "\n";
    }
}
