package org.hoofbeat.ingest.trials;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hoofbeat.sources.SourceText;
import org.hoofbeat.store.raw.RawStore;
import org.hoofbeat.testing.RandomTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process is killed while it imports studies, again and again. What it said is on disk is there, and the next goes on. */
class ImportKillTest {
    private static final int ROUNDS = RandomTests.kills();
    private static final int STUDIES = 6_000;

    @TempDir
    private Path folder;

    @Test
    void losesNothingThatWasAcknowledgedAndGoesOn() throws IOException, InterruptedException {
        Random random = RandomTests.seeded(ImportKillTest.class);
        long kept = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long acknowledged = importAndKill(random);
            try (RawStore store = RawStore.open(folder)) {
                assertThat(store.countVersions())
                        .as("records after round " + round)
                        .isGreaterThanOrEqualTo(Math.max(kept, acknowledged));
                kept = store.countVersions();
                for (int study = 1; study <= kept; study += 97) {
                    assertThat(store.find(number(study))).as(number(study)).isPresent();
                }
            }
        }
        try (RawStore store = RawStore.open(folder)) {
            var last = new TrialImport(store, _ -> {});
            last.readText(studies());
            assertThat(last.report().unchanged()).isEqualTo((int) kept);
            assertThat(last.report().added()).isEqualTo(STUDIES - (int) kept);
            assertThat(store.countVersions()).isEqualTo(STUDIES);
        }
    }

    /** One process's life; gives how many records it said are on disk. */
    private long importAndKill(Random random) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        long acknowledged = 0;
        try (BufferedReader out = child.inputReader()) {
            String line = out.readLine();
            assertThat(line).as("what the process says first").isNotNull();
            acknowledged = Long.parseLong(line);
            Thread.sleep(random.nextInt(60));
            child.toHandle().destroyForcibly();
            child.waitFor();
            for (String rest = out.readLine(); rest != null; rest = out.readLine()) {
                acknowledged =
                        rest.matches("\\d+") ? Math.max(acknowledged, lastWhole(rest, acknowledged)) : acknowledged;
            }
        }
        return acknowledged;
    }

    /** A number may be cut when the process dies while it writes it; it then is smaller than what it said before. */
    private static long lastWhole(String line, long before) {
        long number = Long.parseLong(line);
        return number > before ? number : before;
    }

    private static SourceText studies() {
        String text = IntStream.rangeClosed(1, STUDIES)
                .mapToObj(number ->
                        "{\"protocolSection\":{\"identificationModule\":{\"nctId\":\"%s\",\"briefTitle\":\"Study %d\"}}}"
                                .formatted(number(number), number))
                .collect(Collectors.joining("\n"));
        return new SourceText("studies.jsonl", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String number(int study) {
        return "NCT%08d".formatted(study);
    }

    /** The process that is killed: says after each batch how many records are on disk. */
    static final class Child {
        private Child() {}

        public static void main(String[] args) {
            try (RawStore store = RawStore.open(Path.of(args[0]))) {
                new TrialImport(store, _ -> {
                            System.out.println(store.countVersions());
                            System.out.flush();
                        })
                        .readText(studies());
            }
        }
    }
}
