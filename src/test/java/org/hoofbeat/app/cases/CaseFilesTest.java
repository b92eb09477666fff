package org.hoofbeat.app.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NullMarked
class CaseFilesTest {
    private static final String[] NAMES = {"b.json", "a/2.json", "a/1.json", "notes.txt", "__MACOSX/b.json", ".x.json"};

    @TempDir
    private Path temporary = Path.of("");

    @Test
    void readsAFolderAndAZipOfItAlike() throws IOException {
        Path folder = Files.createDirectories(temporary.resolve("cases"));
        Path zip = temporary.resolve("cases.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (String name : NAMES) {
                byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
                Files.createDirectories(folder.resolve(name).resolveSibling(""));
                Files.write(folder.resolve(name), bytes);
                out.putNextEntry(new ZipEntry(name));
                out.write(bytes);
            }
        }
        for (Path source : new Path[] {folder, zip}) {
            try (CaseFiles files = CaseFiles.open(source)) {
                assertThat(files.paths()).containsExactly("a/1.json", "a/2.json", "b.json");
                assertThat(files.read("a/2.json")).asString().isEqualTo("a/2.json");
            }
        }
    }

    @Test
    void refusesWhatHoldsNoCasesAndNamesIt() throws IOException {
        Path empty = Files.createDirectories(temporary.resolve("empty"));
        assertThatThrownBy(() -> CaseFiles.open(empty)).hasMessageContaining("empty holds no .json file");
        Path text = Files.writeString(temporary.resolve("text.zip"), "not a zip");
        assertThatThrownBy(() -> CaseFiles.open(text)).hasMessageContaining("text.zip cannot be read");
        assertThatThrownBy(() -> CaseFiles.open(temporary.resolve("missing")))
                .hasMessageContaining("missing cannot be read");
    }

    @Test
    void refusesAFileThatIsTooLargeForACase() throws IOException {
        Files.write(temporary.resolve("huge.json"), new byte[16 * 1024 * 1024 + 1]);
        try (CaseFiles files = CaseFiles.open(temporary)) {
            assertThatThrownBy(() -> files.read("huge.json")).hasMessageContaining("larger than 16 MB");
        }
    }
}
