package org.hoofbeat.app.bench.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hoofbeat.app.bench.BenchException;
import org.hoofbeat.model.Curie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reading of corpora and the arithmetic of the measure. */
class TextBenchTest {
    @TempDir
    private Path folder;

    @Test
    void readsTextsWithAnnotationsOfTheSameName() throws IOException {
        Path zip = zip("Text/1", "ataxia", "Annotations/1", "0:6\tHP:0001251\tataxia\n", "Text/2", "not annotated");
        assertThat(TextCorpus.read(zip).documents()).singleElement().satisfies(document -> assertThat(document.gold())
                .containsEntry(Curie.ofHpo(1251), "ataxia"));
    }

    @Test
    void readsTheOlderWayOfWritingAnnotations() throws IOException {
        Path zip = zip("a/text/x.txt", "ataxia", "a/x.ann", "[0::6]\tHP_0001251 | ataxia\n");
        assertThat(TextCorpus.read(zip).documents().getFirst().gold()).containsKey(Curie.ofHpo(1251));
    }

    @Test
    void refusesAFileWithoutAnnotations() throws IOException {
        Path zip = zip("Text/1", "ataxia");
        assertThatExceptionOfType(BenchException.class)
                .isThrownBy(() -> TextCorpus.read(zip))
                .withMessageContaining("Annotations");
    }

    @Test
    void countsOverAllDocumentsTogether() {
        Tally tally = new Tally();
        tally.add(Set.of(1, 2, 3), Set.of(1, 4));
        tally.add(Set.of(5), Set.of(5));
        assertThat(tally).hasToString("precision 0.667 recall 0.500 F1 0.571 (right 2, wrong 1, missed 2)");
    }

    private Path zip(String... namesAndContents) throws IOException {
        Path file = folder.resolve("corpus.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                out.putNextEntry(new ZipEntry(namesAndContents[i]));
                out.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        return file;
    }
}
