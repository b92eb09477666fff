package org.hoofbeat.store.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.testing.RandomTests;
import org.hoofbeat.testing.TinyKnowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledWritingTest {
    private static final int LONGEST_WAIT_MS = 40;

    @TempDir
    Path folder;

    @Test
    void leavesAWholePackWheneverItHappens() throws IOException, InterruptedException {
        Knowledge tiny = TinyKnowledge.build();
        Path source = folder.resolve("source.hoofpack");
        Path target = folder.resolve("target.hoofpack");
        PackWriter.write(tiny, source);
        PackWriter.write(tiny, target);
        Random random = RandomTests.seeded(KilledWritingTest.class);
        for (int round = 0; round < RandomTests.kills(); round++) {
            Process writer = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            EndlessWriting.class.getName(),
                            source.toString(),
                            target.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            assertThat(writer.inputReader().readLine()).isEqualTo("begun");
            Thread.sleep(random.nextInt(LONGEST_WAIT_MS));
            writer.destroyForcibly().waitFor();
            assertThat(PackReader.open(target).manifest()).as("round %d", round).isEqualTo(tiny.manifest());
        }
    }
}
