package org.hoofbeat.store.raw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RawStoreTest {
    @TempDir
    Path folder;

    @Test
    void givesBackEveryByte() {
        byte[] odd = IntStream.range(0, 70_000)
                .collect(() -> new java.io.ByteArrayOutputStream(), (out, i) -> out.write(i * i >> 3), (a, b) -> {})
                .toByteArray();
        try (var store = RawStore.open(folder)) {
            store.append(List.of(record("a", 1, "first"), new RawRecord("b", 1, odd), record("c", 1, "")));
        }
        try (var store = RawStore.open(folder)) {
            assertThat(text(store, "a")).isEqualTo("first");
            assertThat(store.find("b").orElseThrow().content()).isEqualTo(odd);
            assertThat(text(store, "c")).isEmpty();
            assertThat(store.find("d")).isEmpty();
            assertThat(store.notes()).isEmpty();
        }
    }

    @Test
    void theNewestVersionWinsWhateverTheOrder() {
        try (var store = RawStore.open(folder)) {
            store.append(List.of(record("a", 5, "new"), record("a", 3, "old"), record("a", 5, "new, later")));
            assertThat(text(store, "a")).isEqualTo("new, later");
            assertThat(store.listVersions("a").stream().map(RawStoreTest::text))
                    .containsExactly("old", "new", "new, later");
        }
    }

    @Test
    void keepsItsPlacesOverManySegments() throws IOException {
        try (var store = RawStore.open(folder, 2_000)) {
            for (int i = 0; i < 40; i++) {
                store.append(List.of(record("k" + i % 25, i, "content number " + i + " " + noise(i))));
            }
        }
        try (var files = Files.list(folder)) {
            assertThat(files.filter(file -> file.toString().endsWith(".raw"))).hasSizeGreaterThan(3);
        }
        Files.delete(folder.resolve("segment-00000001.raw.places"));
        try (var store = RawStore.open(folder, 2_000)) {
            assertThat(text(store, "k3")).startsWith("content number 28 ");
            assertThat(text(store, "k20")).startsWith("content number 20 ");
            assertThat(store.listVersions("k3")).hasSize(2);
            assertThat(store.countVersions()).isEqualTo(40);
        }
    }

    @Test
    void followersSeeEverythingOnceInOrder() {
        List<String> seen = new ArrayList<>();
        try (var store = RawStore.open(folder, 1_000)) {
            store.append(List.of(record("a", 1, noise(1)), record("b", 1, noise(2))));
            store.append(List.of(record("a", 2, noise(3))));
            RawPosition[] last = {RawPosition.START};
            store.follow(RawPosition.START, (record, after) -> {
                seen.add(record.key() + record.version());
                last[0] = after;
            });
            assertThat(seen).containsExactly("a1", "b1", "a2");
            assertThat(last[0]).isEqualTo(store.end());
            store.append(List.of(record("c", 1, "more")));
            store.follow(RawPosition.of(last[0].toLong()), (record, _) -> seen.add(record.key() + record.version()));
            assertThat(seen).containsExactly("a1", "b1", "a2", "c1");
        }
    }

    @Test
    void cutsATornEndAndSaysSo() throws IOException {
        try (var store = RawStore.open(folder)) {
            store.append(List.of(record("a", 1, "kept"), record("b", 1, "torn " + noise(4))));
        }
        Path file = folder.resolve("segment-00000001.raw");
        for (int cut = 1; cut < 60; cut += 7) {
            byte[] whole = Files.readAllBytes(file);
            Files.write(file, java.util.Arrays.copyOf(whole, whole.length - cut));
            try (var store = RawStore.open(folder)) {
                assertThat(store.notes()).singleElement().asString().contains("segment-00000001.raw", "cut off");
                assertThat(text(store, "a")).isEqualTo("kept");
                assertThat(store.find("b")).isEmpty();
                store.append(List.of(record("b", 1, "again " + noise(4))));
            }
        }
        try (var store = RawStore.open(folder)) {
            assertThat(text(store, "b")).startsWith("again");
        }
    }

    @Test
    void removesASegmentThatWasOnlyBegun() throws IOException {
        try (var store = RawStore.open(folder)) {
            store.append(List.of(record("a", 1, "kept")));
        }
        Files.write(folder.resolve("segment-00000002.raw"), new byte[5], StandardOpenOption.CREATE_NEW);
        try (var store = RawStore.open(folder)) {
            assertThat(store.notes()).singleElement().asString().contains("segment-00000002.raw");
            assertThat(text(store, "a")).isEqualTo("kept");
        }
    }

    @Test
    void refusesDamageInTheMiddle() throws IOException {
        try (var store = RawStore.open(folder)) {
            store.append(List.of(record("a", 1, noise(1)), record("b", 1, noise(2))));
        }
        Path file = folder.resolve("segment-00000001.raw");
        byte[] bytes = Files.readAllBytes(file);
        int firstFrame = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf("\u0001a");
        bytes[firstFrame + 12] ^= 1;
        Files.write(file, bytes);
        assertThatThrownBy(() -> RawStore.open(folder))
                .isInstanceOf(DamagedRawException.class)
                .hasMessageContaining("segment-00000001.raw")
                .hasMessageContaining("backup");
    }

    private static RawRecord record(String key, long version, String text) {
        return new RawRecord(key, version, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String noise(int seed) {
        return new java.util.Random(seed)
                .ints(300, 33, 127)
                .collect(StringBuilder::new, (out, c) -> out.append((char) c), StringBuilder::append)
                .toString();
    }

    private static String text(RawStore store, String key) {
        return text(store.find(key).orElseThrow());
    }

    private static String text(RawRecord record) {
        return new String(record.content(), StandardCharsets.UTF_8);
    }
}
