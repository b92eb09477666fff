package org.hoofbeat.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.hoofbeat.store.pack.PackWriter;
import org.hoofbeat.testing.TinyKnowledge;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the similarity and scaling benches print; the figures themselves are for people to read. */
class BenchScalingCommandTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void writePack() {
        PackWriter.write(TinyKnowledge.build(), folder.resolve("tiny.hoofpack"));
    }

    @Test
    void scalingHasALineForEveryEngineAndSizeAndOneForPrograms() {
        assertThat(run("scaling", "--times", "1,2", "--ranker", "floor"))
                .as(err.toString())
                .isZero();
        assertThat(out.toString())
                .containsPattern("ranker floor +1 ")
                .containsPattern("ranker floor +2 ")
                .containsPattern("scaling ranker-floor ms_median 1:[0-9.]+ 2:[0-9.]+")
                .containsPattern("scaling similarity-phenodigm ms_median 1:[0-9.]+ 2:[0-9.]+");
    }

    @Test
    void similarityHasALineForEveryMeasure() {
        assertThat(run("similarity")).as(err.toString()).isZero();
        assertThat(out.toString())
                .contains("counterparts: 2 OMIM diseases with an Orphanet entry")
                .contains("overlap", "resnik", "lin", "jaccard", "phenodigm")
                .containsPattern("similarity overlap_all_pairs_s [0-9.]+ resnik_all_pairs_s");
    }

    @Test
    void refusesARankerThatDoesNotExist() {
        assertThat(run("scaling", "--ranker", "nobody")).isEqualTo(2);
        assertThat(err.toString()).contains("nobody");
    }

    private int run(String... words) {
        String[] line = new String[words.length + 3];
        line[0] = "bench";
        System.arraycopy(words, 0, line, 1, words.length);
        line[words.length + 1] = "--pack";
        line[words.length + 2] = folder.resolve("tiny.hoofpack").toString();
        return Main.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(line);
    }
}
