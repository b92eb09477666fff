package org.hoofbeat.questions.earlier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SentenceVectorsTest {
    private static final List<String> TEXTS = List.of("rosacea", "a sore throat", "red cheeks", "a cough");

    @TempDir
    private Path folder;

    @Test
    void areComputedOnce() {
        var model = new ToyModel();
        SentenceVectors.of(TEXTS, model, folder, _ -> {});
        SentenceVectors again = SentenceVectors.of(TEXTS, model, folder, _ -> {});
        assertThat(model.computed()).isEqualTo(4);
        assertThat(again.nearness(new float[] {1, 0})).containsExactly(1, 0, 1, 0);
    }

    @Test
    void goOnWhereTheComputationWasInterrupted() throws IOException {
        SentenceVectors.of(TEXTS, new ToyModel(), folder, _ -> {});
        try (FileChannel file = FileChannel.open(onlyFile(), StandardOpenOption.WRITE)) {
            file.truncate(5);
        }
        var model = new ToyModel();
        List<Integer> progress = new ArrayList<>();
        SentenceVectors resumed = SentenceVectors.of(TEXTS, model, folder, progress::add);
        assertThat(model.computed()).isEqualTo(2);
        assertThat(progress).containsExactly(4);
        assertThat(resumed.nearness(new float[] {0, 1})).containsExactly(0, 1, 0, 1);
    }

    @Test
    void belongToTheirTexts() {
        SentenceVectors.of(TEXTS, new ToyModel(), folder, _ -> {});
        var model = new ToyModel();
        assertThat(SentenceVectors.of(List.of("a cough"), model, folder, _ -> {})
                        .nearness(new float[] {0, 1}))
                .containsExactly(1);
        assertThat(model.computed()).isEqualTo(1);
    }

    private Path onlyFile() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findFirst().orElseThrow();
        }
    }
}
