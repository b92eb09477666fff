package org.hoofbeat.diseases.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.hoofbeat.model.editorial.Section;
import org.hoofbeat.model.editorial.SectionVersion;
import org.hoofbeat.model.editorial.VersionState;
import org.hoofbeat.store.desk.AuditCheck;
import org.hoofbeat.store.desk.DeskDatabase;
import org.hoofbeat.store.desk.DeskPlace;
import org.hoofbeat.store.desk.SectionTable;
import org.hoofbeat.testing.RandomTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} while somebody saves and publishes: nothing acknowledged is lost, nothing half-written is shown. */
class KilledWhileSavingTest {
    private static final int LONGEST_WAIT_MS = 700;

    @TempDir
    Path folder;

    @Test
    void losesNoVersionThatWasAcknowledgedAndShowsNoneInHalf() throws IOException, InterruptedException {
        Path file = folder.resolve("desk.db");
        DeskDatabase.open(new DeskPlace.File(file)).close();
        Random random = RandomTests.seeded(KilledWhileSavingTest.class);
        for (int round = 0; round < RandomTests.kills(); round++) {
            List<String> said = editUntilKilled(file, random.nextInt(LONGEST_WAIT_MS));
            try (DeskDatabase desk = DeskDatabase.open(new DeskPlace.File(file))) {
                check(desk, last(said, "saved"), last(said, "published"));
            }
        }
    }

    private static void check(DeskDatabase desk, int saved, int published) {
        Section section = desk.<java.util.Optional<Section>>read(tx -> new SectionTable(tx).find(EndlessEditing.KEY))
                .orElseThrow();
        List<SectionVersion> versions = new Sections(desk).listVersions(section.id());
        assertThat(versions)
                .extracting(SectionVersion::number)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, versions.size()).boxed().toList());
        assertThat(section.latest()).isEqualTo(versions.size()).isGreaterThanOrEqualTo(saved);
        assertThat(section.published()).isGreaterThanOrEqualTo(published);
        assertThat(versions)
                .allSatisfy(version -> assertThat(version.text()).isEqualTo(EndlessEditing.text(version.number())));
        assertThat(versions)
                .filteredOn(version -> version.state() == VersionState.PUBLISHED)
                .extracting(SectionVersion::number)
                .containsExactly(section.published());
        String shown = new PublishedTexts(desk)
                .get(EndlessEditing.KEY.disease(), "en")
                .sections()
                .getFirst()
                .plain();
        assertThat(shown).startsWith("Version " + section.published()).endsWith("End of " + section.published() + ".");
        assertThat(desk.<AuditCheck>read(AuditCheck::of).problem()).isEmpty();
    }

    private static int last(List<String> said, String word) {
        return said.stream()
                .filter(line -> line.startsWith(word + " "))
                .mapToInt(line -> Integer.parseInt(line.substring(word.length() + 1)))
                .max()
                .orElse(0);
    }

    /** @return what the process said that it had done */
    private List<String> editUntilKilled(Path file, int waitMs) throws IOException, InterruptedException {
        Path said = Files.writeString(folder.resolve("said"), "");
        Process editing = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EndlessEditing.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(said.toFile())
                .start();
        while (!Files.readString(said).contains("published") && editing.isAlive()) {
            Thread.sleep(10);
        }
        Thread.sleep(waitMs);
        editing.destroyForcibly().waitFor();
        String all = Files.readString(said);
        return all.substring(0, all.lastIndexOf('\n') + 1).lines().toList();
    }
}
