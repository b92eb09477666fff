package org.hoofbeat.ingest.literature;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.hoofbeat.model.literature.ArticleTags;
import org.hoofbeat.search.SearchSettings;
import org.hoofbeat.search.literature.LiteratureQuery;
import org.hoofbeat.search.literature.LiteratureSort;
import org.hoofbeat.search.solr.SolrLiteratureIndex;
import org.hoofbeat.sources.pubmed.ArticlesByHand;
import org.hoofbeat.store.articles.ImportedFiles;
import org.hoofbeat.store.raw.RawStore;
import org.hoofbeat.testing.RandomTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process is killed while it imports articles, again and again; then an import goes on: the index is as without. */
class LiteratureKillTest {
    private static final int FILES = 4;
    private static final int EACH = 1_500;

    @TempDir
    private Path folder;

    @Test
    void comesToTheSameIndexAsWithoutKills() throws IOException, InterruptedException {
        for (int file = 0; file < FILES; file++) {
            Files.writeString(folder.resolve(file + ".xml"), file(file));
        }
        Random random = RandomTests.seeded(LiteratureKillTest.class);
        Path killed = folder.resolve("killed");
        long kept = 0;
        for (int round = 0; round < RandomTests.kills(); round++) {
            importAndKill(killed, random.nextInt(900));
            try (RawStore store = RawStore.openLarge(killed.resolve("raw"))) {
                assertThat(store.countVersions())
                        .as("records after round " + round)
                        .isGreaterThanOrEqualTo(kept);
                kept = store.countVersions();
            }
        }
        Child.importAll(folder, killed);
        Path whole = folder.resolve("whole");
        Child.importAll(folder, whole);
        assertThat(idsIn(killed)).hasSize(FILES * EACH - FILES).isEqualTo(idsIn(whole));
        assertThat(wordsIn(killed)).isEqualTo(wordsIn(whole));
    }

    private void importAndKill(Path data, int delay) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        folder.toString(),
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out = child.inputReader()) {
            for (String line = out.readLine(); line != null && !line.equals("open"); ) {
                line = out.readLine();
            }
            Thread.sleep(delay);
            child.toHandle().destroyForcibly();
            child.waitFor();
        }
    }

    /** Articles of one file; the first of each file is deleted at its end. */
    private static String file(int number) {
        List<String> records = new ArrayList<>();
        IntStream.range(0, EACH)
                .forEach(i -> records.add(ArticlesByHand.article(
                        String.valueOf(1 + number * EACH + i), "Zebra " + i % 7 + " of file " + number, "")));
        records.add("<DeleteCitation><PMID Version=\"1\">%d</PMID></DeleteCitation>".formatted(1 + number * EACH));
        return ArticlesByHand.set(records.toArray(String[]::new));
    }

    private static List<String> idsIn(Path data) {
        List<String> ids = new ArrayList<>();
        try (var index = open(data)) {
            index.position();
            index.index.forEachPage(new LiteratureQuery.Everything(), LiteratureSort.PMID, ids::addAll);
        }
        return ids;
    }

    private static List<Long> wordsIn(Path data) {
        try (var index = open(data)) {
            index.position();
            return IntStream.range(0, 7)
                    .mapToObj(i -> index.index.frequency(org.hoofbeat.search.literature.Field.TITLE, String.valueOf(i)))
                    .toList();
        }
    }

    private static Opened open(Path data) {
        return new Opened(SolrLiteratureIndex.open(
                SearchSettings.embedded(data.resolve("index")), "test", _ -> Optional.empty()));
    }

    private record Opened(SolrLiteratureIndex index) implements AutoCloseable {
        long position() {
            return index.writing().position();
        }

        @Override
        public void close() {
            index.close();
        }
    }

    /** The process that is killed. */
    static final class Child {
        private Child() {}

        public static void main(String[] args) {
            importAll(Path.of(args[0]), Path.of(args[1]));
            System.exit(0);
        }

        static void importAll(Path files, Path data) {
            try (RawStore store = RawStore.openLarge(data.resolve("raw"));
                    Opened opened = open(data)) {
                var indexing = new LiteratureIndexing(store, opened.index.writing(), _ -> ArticleTags.NONE);
                System.out.println("open");
                System.out.flush();
                if (indexing.isBehind()) {
                    indexing.catchUp(() -> false, _ -> {});
                }
                var literature = new LiteratureImport(store, ImportedFiles.in(data.resolve("raw")), indexing, _ -> {});
                for (int file = 0; file < FILES; file++) {
                    literature.readFile(files.resolve(file + ".xml"));
                    literature.finish();
                }
            }
        }
    }
}
