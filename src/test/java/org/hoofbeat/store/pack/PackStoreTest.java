package org.hoofbeat.store.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.hoofbeat.ingest.PackBuild;
import org.hoofbeat.ingest.SourceKind;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.testing.TinyKnowledge;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackStoreTest {
    private static final Knowledge PLAIN = TinyKnowledge.build();
    private static final Knowledge GROUPED = TinyKnowledge.buildWithGroups();

    @TempDir
    Path folder;

    private PackStore store;
    private Path plain;
    private Path grouped;

    @BeforeEach
    void writePacks() {
        store = new PackStore(folder.resolve("packs"));
        plain = folder.resolve("plain.hoofpack");
        grouped = folder.resolve("grouped.hoofpack");
        PackWriter.write(PLAIN, plain);
        PackWriter.write(GROUPED, grouped);
    }

    @Test
    void beginsWithTheBuiltInPack() {
        assertThat(store.currentGeneration()).isEqualTo(PackStore.BUILT_IN);
        assertThat(store.findCurrentFile()).isEmpty();
        assertThat(folder.resolve("packs")).doesNotExist();
    }

    @Test
    void usesACopyAndRollsBackAndForth() throws IOException {
        store.use(plain);
        Files.delete(plain);
        assertThat(store.open().manifest()).isEqualTo(PLAIN.manifest());
        store.use(grouped);
        assertThat(store.open().manifest()).isEqualTo(GROUPED.manifest());
        assertThat(store.rollback()).isEqualTo(PLAIN.manifest().generation());
        assertThat(store.open().manifest()).isEqualTo(PLAIN.manifest());
        assertThat(store.rollback()).isEqualTo(GROUPED.manifest().generation());
        assertThat(store.open().manifest()).isEqualTo(GROUPED.manifest());
    }

    @Test
    void rollsBackToTheBuiltInPackAfterTheFirstUse() {
        store.use(plain);
        assertThat(store.rollback()).isEqualTo(PackStore.BUILT_IN);
        assertThat(store.findCurrentFile()).isEmpty();
    }

    @Test
    void keepsOnlyTheGenerationBefore() throws IOException {
        Path third = folder.resolve("third.hoofpack");
        var build = new PackBuild();
        build.read(SourceKind.HP, TinyKnowledge.file("hp.obo"));
        build.read(SourceKind.HPOA, TinyKnowledge.file("phenotype.hpoa"));
        PackWriter.write(build.build(), third);
        store.use(plain);
        store.use(grouped);
        store.use(third);
        try (Stream<Path> generations = Files.list(folder.resolve("packs"))) {
            assertThat(generations.filter(Files::isDirectory)).hasSize(2);
        }
        assertThat(store.rollback()).isEqualTo(GROUPED.manifest().generation());
    }

    @Test
    void usingTheSamePackAgainKeepsTheOneBefore() {
        store.use(plain);
        store.use(grouped);
        store.use(grouped);
        assertThat(store.findPreviousGeneration()).contains(PLAIN.manifest().generation());
    }

    @Test
    void leavesTheOldPackInUseWhenTheNewOneIsDamaged() throws IOException {
        store.use(plain);
        byte[] bytes = Files.readAllBytes(grouped);
        bytes[bytes.length - 1] ^= 1;
        Files.write(grouped, bytes);
        assertThatThrownBy(() -> store.use(grouped)).isInstanceOf(DamagedPackException.class);
        assertThat(store.open().manifest()).isEqualTo(PLAIN.manifest());
    }

    @Test
    void saysThatThereIsNothingToRollBackTo() {
        assertThatThrownBy(store::rollback)
                .hasMessageContaining("no earlier pack")
                .hasMessageContaining("pack use");
    }

    @Test
    void refusesAPointerThatLeavesItsFolder() throws IOException {
        Files.createDirectories(folder.resolve("packs"));
        Files.writeString(folder.resolve("packs/current"), "../../etc\n");
        assertThatThrownBy(store::currentGeneration).hasMessageContaining("does not name a generation");
    }
}
