package org.hoofbeat.search.solr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.hoofbeat.search.Kind;
import org.hoofbeat.search.MadeUpKnowledge;
import org.hoofbeat.search.SearchIndex;
import org.hoofbeat.search.SearchRequest;
import org.hoofbeat.search.SearchSettings;
import org.hoofbeat.search.SearchState;
import org.hoofbeat.testing.RandomTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process is killed while it fills, again and again on the same folder. Whichever moment it was, an index that says it is
 * ready is whole.
 */
class KillTest {
    private static final int ROUNDS = RandomTests.kills();
    private static final int DISEASES = 8_000;
    private static final String READY = "ready ";
    private static final String FILLING = "filling";

    @TempDir
    private Path folder;

    @Test
    void neverTakesAPartForTheWhole() throws IOException, InterruptedException {
        Random random = RandomTests.seeded(KillTest.class);
        int killed = 0;
        for (int round = 0; round < ROUNDS; round++) {
            killed += fillAndKill("generation" + round % 2, random) ? 1 : 0;
        }
        assertThat(killed).as("rounds in which the process was killed in time").isPositive();
        try (SearchIndex index = open(folder, "generation0")) {
            index.awaitReady(Duration.ofMinutes(2));
            assertThat(total(index)).isEqualTo(DISEASES);
        }
    }

    /** One process's life; gives whether it was killed before it was ready. */
    private boolean fillAndKill(String generation, Random random) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        folder.toString(),
                        generation)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out = child.inputReader()) {
            String line = out.readLine();
            while (line != null && !line.startsWith(FILLING) && !line.startsWith(READY)) {
                line = out.readLine();
            }
            assertThat(line).as("what the process says first").isNotNull();
            if (line.startsWith(FILLING)) {
                Thread.sleep(random.nextInt(1_000));
            }
            // Process.destroyForcibly would also close the pipe, and what was said before the kill is still in it.
            child.toHandle().destroyForcibly();
            child.waitFor();
            boolean ready = line.startsWith(READY);
            for (String rest = out.readLine(); rest != null; rest = out.readLine()) {
                if (rest.startsWith(READY)) {
                    ready = true;
                    line = rest;
                }
            }
            if (ready) {
                assertThat(line).isEqualTo(READY + DISEASES);
            }
            return !ready;
        }
    }

    private static SearchIndex open(Path folder, String generation) {
        return SolrSearchIndex.open(SearchSettings.embedded(folder), MadeUpKnowledge.zebras(DISEASES, generation));
    }

    private static long total(SearchIndex index) {
        return index.search(SearchRequest.of("zebra").in(Kind.DISEASES).page(0, 0))
                .total();
    }

    /** The process that is killed: fills, says so, and then counts what it can find. */
    static final class Child {
        public static void main(String[] args) throws InterruptedException {
            SearchIndex index = open(Path.of(args[0]), args[1]);
            boolean told = false;
            while (!(index.state() instanceof SearchState.Ready)) {
                if (!told && index.state() instanceof SearchState.Filling) {
                    System.out.println(FILLING);
                    told = true;
                }
                Thread.sleep(1);
            }
            System.out.println(READY + total(index));
            Thread.sleep(Duration.ofMinutes(1));
        }
    }
}
