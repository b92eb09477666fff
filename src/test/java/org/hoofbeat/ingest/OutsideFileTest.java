package org.hoofbeat.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.sources.MalformedSourceException;
import org.hoofbeat.testing.TinyKnowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutsideFileTest {
    @TempDir
    Path folder;

    @Test
    void readsPlainGzippedAndZippedFilesAlike() throws IOException {
        byte[] obo = Files.readAllBytes(TinyKnowledge.file("hp.obo"));
        Path gzip = Files.write(folder.resolve("ontology.gz"), gzip(obo));
        Path zip =
                zip("ontology.zip", "hpo/readme.txt", "nothing", "hpo/hp.obo", new String(obo, StandardCharsets.UTF_8));
        String plain = termsOf(TinyKnowledge.file("hp.obo"));
        assertThat(termsOf(gzip)).isEqualTo(plain);
        assertThat(termsOf(zip)).isEqualTo(plain);
    }

    @Test
    void recordsTheChecksumAndTheVersionOfAFile() throws IOException {
        PackBuild build = TinyKnowledge.files();
        assertThat(build.build().manifest().sources().getFirst()).satisfies(source -> {
            assertThat(source.file()).isEqualTo("hp.obo");
            assertThat(source.version()).isEqualTo("2025-01-16");
            assertThat(source.sha256()).hasSize(64);
        });
    }

    @Test
    void takesTheFetchDateBesideAFileThatStatesNoVersion() throws IOException {
        Path genes = Files.copy(TinyKnowledge.file("hgnc_complete_set.txt"), folder.resolve("hgnc_complete_set.txt"));
        Files.writeString(
                folder.resolve("metadata.json"), "{\"hgnc_complete_set.txt\": \"2025-06-09T18:46:49Z\", \"n\": [1]}");
        assertThat(OutsideFile.at(genes).findFetchDate()).contains("2025-06-09");
    }

    @Test
    void refusesMissingEmptyAndForeignFiles() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.obo"));
        Path zip = zip("other.zip", "readme.txt", "x");
        refuses(folder.resolve("absent.obo"), "there is no such file");
        refuses(empty, "the file is empty");
        refuses(zip, "no member that is Human Phenotype Ontology");
    }

    @Test
    void refusesTruncatedAndDamagedArchives() throws IOException {
        byte[] gzip = gzip(Files.readAllBytes(TinyKnowledge.file("hp.obo")));
        refuses(Files.write(folder.resolve("half.gz"), Arrays.copyOf(gzip, gzip.length / 2)), "breaks off");
        byte[] flipped = gzip.clone();
        flipped[gzip.length / 2] ^= 0x55;
        refuses(Files.write(folder.resolve("flipped.gz"), flipped), "half.gz|flipped.gz");
        byte[] zip = Files.readAllBytes(zip("whole.zip", "hp.obo", "[Term]\nid: HP:0000001\n"));
        refuses(Files.write(folder.resolve("half.zip"), Arrays.copyOf(zip, zip.length / 2)), "archive is damaged");
    }

    @Test
    void refusesWhatExpandsOutOfAllProportion() throws IOException {
        refuses(Files.write(folder.resolve("bomb.gz"), gzip(new byte[0], 80 << 20)), "expands more than 200:1");
        Path zip = folder.resolve("bomb.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("hp.obo"));
            fill(out, 80 << 20);
        }
        refuses(zip, "expands more than 200:1");
    }

    private void refuses(Path file, String message) {
        assertThatThrownBy(() -> new PackBuild().read(SourceKind.HP, file))
                .isInstanceOf(MalformedSourceException.class)
                .hasMessageContaining(file.getFileName().toString())
                .hasMessageMatching("(?s).*(" + message + ").*");
    }

    private static String termsOf(Path ontology) {
        var build = new PackBuild();
        build.read(SourceKind.HP, ontology);
        build.read(SourceKind.HPOA, TinyKnowledge.file("phenotype.hpoa"));
        Knowledge knowledge = build.build();
        return String.join(
                ",", knowledge.terms().label().list(0, knowledge.terms().size()));
    }

    private Path zip(String name, String... membersAndTexts) throws IOException {
        Path zip = folder.resolve(name);
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (int i = 0; i < membersAndTexts.length; i += 2) {
                out.putNextEntry(new ZipEntry(membersAndTexts[i]));
                out.write(membersAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return zip;
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        return gzip(bytes, 0);
    }

    private static byte[] gzip(byte[] bytes, int spaces) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(bytes);
            fill(out, spaces);
        }
        return packed.toByteArray();
    }

    /** Empty lines: text that every reader passes over, so that only the bound can stop it. */
    private static void fill(OutputStream out, int length) throws IOException {
        byte[] lines = "\n".repeat(1 << 16).getBytes(StandardCharsets.US_ASCII);
        for (int written = 0; written < length; written += lines.length) {
            out.write(lines);
        }
    }
}
