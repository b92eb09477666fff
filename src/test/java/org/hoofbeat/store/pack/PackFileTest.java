package org.hoofbeat.store.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.testing.TinyKnowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackFileTest {
    private static final Knowledge TINY = TinyKnowledge.buildWithGroups();

    @TempDir
    Path folder;

    @Test
    void givesBackWhatWasWritten() {
        Path pack = write("a.hoofpack");
        Knowledge read = PackReader.open(pack);
        assertThat(read.manifest()).isEqualTo(TINY.manifest());
        assertThat(PackReader.readManifest(pack)).isEqualTo(TINY.manifest());
        var written = Columns.of(TINY);
        var again = Columns.of(read);
        assertThat(again.keySet()).containsExactlyElementsOf(written.keySet());
        written.forEach((name, column) -> assertThat(again.get(name)).as(name).isEqualTo(column));
    }

    @Test
    void givesTheSameBytesForTheSameKnowledge() throws IOException {
        assertThat(write("a.hoofpack")).hasSameBinaryContentAs(write("b.hoofpack"));
        assertThat(TinyKnowledge.buildWithGroups().manifest().generation())
                .isEqualTo(TINY.manifest().generation())
                .startsWith("2025-06-03-")
                .isNotEqualTo(TinyKnowledge.build().manifest().generation());
    }

    @Test
    void hasAHeaderThatPeopleCanRead() throws IOException {
        String start = new String(Files.readAllBytes(write("a.hoofpack")), StandardCharsets.ISO_8859_1);
        assertThat(start)
                .startsWith("HOOFPACK")
                .contains("generation\t" + TINY.manifest().generation() + "\n")
                .contains("source\tMondo Disease Ontology\tmondo.sssom.tsv\t2025-06-03\t2025-06-03\tCC BY 4.0\t")
                .contains("count\tterms\t51\n")
                .contains("section\tterms.label.bytes\tbytes\t");
    }

    @Test
    void refusesAPackOfWhichAnyByteDiffers() throws IOException {
        byte[] whole = Files.readAllBytes(write("a.hoofpack"));
        Path damaged = folder.resolve("damaged.hoofpack");
        for (int offset = 0; offset < whole.length; offset += 11) {
            byte[] bytes = whole.clone();
            bytes[offset] ^= (byte) (1 << offset % 8);
            Files.write(damaged, bytes);
            assertThatThrownBy(() -> PackReader.open(damaged))
                    .as("a bit differs in byte " + offset)
                    .isInstanceOf(DamagedPackException.class)
                    .hasMessageContaining(damaged.toString());
        }
    }

    @Test
    void refusesAPackThatBreaksOffAnywhere() throws IOException {
        byte[] whole = Files.readAllBytes(write("a.hoofpack"));
        Path damaged = folder.resolve("damaged.hoofpack");
        for (int length = 0; length < whole.length; length += 29) {
            Files.write(damaged, Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> PackReader.open(damaged))
                    .as("only " + length + " bytes")
                    .isInstanceOf(DamagedPackException.class);
        }
    }

    @Test
    void refusesBytesAfterTheEndAndFilesOfAnotherKind() throws IOException {
        byte[] whole = Files.readAllBytes(write("a.hoofpack"));
        Path longer = Files.write(folder.resolve("longer"), Arrays.copyOf(whole, whole.length + 1));
        Path text = Files.writeString(folder.resolve("text"), "HOOFPRINTS are no pack");
        assertThatThrownBy(() -> PackReader.open(longer))
                .isInstanceOf(DamagedPackException.class)
                .hasMessageContaining("after its end");
        assertThatThrownBy(() -> PackReader.open(text))
                .isInstanceOf(DamagedPackException.class)
                .hasMessageContaining("does not begin as a pack does");
        assertThatThrownBy(() -> PackReader.open(folder.resolve("absent")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("there is no such file");
    }

    @Test
    void refusesANewerFormatAndSaysWhatToDo() throws IOException {
        Path newer = rewriteHeader(2, text -> text);
        assertThatThrownBy(() -> PackReader.open(newer))
                .isInstanceOf(UnsupportedPackException.class)
                .hasMessageContaining("format version 2; this program reads up to 1")
                .hasMessageContaining("newer program");
    }

    @Test
    void takesNoMemoryForWhatAHeaderOnlyClaims() throws IOException {
        Path bloated =
                rewriteHeader(1, text -> text.replaceAll("(section\tterms.number\tints\t)\\d+\t", "$1268435456\t"));
        assertThatThrownBy(() -> PackReader.open(bloated))
                .isInstanceOf(DamagedPackException.class)
                .hasMessageContaining("claims more than its bytes can hold");
        Path larger =
                rewriteHeader(1, text -> text.replaceAll("(section\tterms.number\tints\t)\\d+\t", "$11268435456\t"));
        assertThatThrownBy(() -> PackReader.open(larger))
                .isInstanceOf(DamagedPackException.class)
                .hasMessageContaining("larger than any pack's");
    }

    @Test
    void refusesColumnsThatDoNotFitTogether() {
        var columns = Columns.of(TINY);
        for (String name :
                List.of("terms.parents.values", "sourceDiseases.disease", "annotations.term", "genes.codeStart")) {
            int[] column = ((int[]) columns.get(name)).clone();
            column[column.length - 1] = 1_000_000;
            var changed = new java.util.HashMap<>(columns);
            changed.put(name, column);
            assertThatThrownBy(() -> Consistency.check(new Knowledge(
                            TINY.manifest(),
                            Columns.together("terms", TINY.terms().getClass(), changed),
                            Columns.together("diseases", TINY.diseases().getClass(), changed),
                            Columns.together(
                                    "sourceDiseases", TINY.sourceDiseases().getClass(), changed),
                            Columns.together("annotations", TINY.annotations().getClass(), changed),
                            Columns.together("genes", TINY.genes().getClass(), changed))))
                    .as(name)
                    .hasMessageContaining("does not fit");
        }
    }

    private Path write(String name) {
        Path pack = folder.resolve(name);
        PackWriter.write(TINY, pack);
        return pack;
    }

    /** A pack whose header says something else, with the checksum that goes with it. */
    private Path rewriteHeader(int version, java.util.function.UnaryOperator<String> change) throws IOException {
        ByteBuffer whole = ByteBuffer.wrap(Files.readAllBytes(write("a.hoofpack")));
        int start = PackFormat.MAGIC.length + 8;
        int length = whole.getInt(PackFormat.MAGIC.length + 4);
        byte[] text = change.apply(new String(whole.array(), start, length, StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.UTF_8);
        ByteBuffer head = ByteBuffer.allocate(start + text.length);
        head.put(PackFormat.MAGIC).putInt(version).putInt(text.length).put(text);
        var out = new java.io.ByteArrayOutputStream();
        out.writeBytes(head.array());
        out.writeBytes(PackFormat.sha256().digest(head.array()));
        int rest = start + length + PackFormat.CHECKSUM_LENGTH;
        out.write(whole.array(), rest, whole.capacity() - rest);
        return Files.write(folder.resolve("rewritten.hoofpack"), out.toByteArray());
    }
}
