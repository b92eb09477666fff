package org.hoofbeat.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataDirectoryTest {
    @TempDir
    Path folder;

    @Test
    void isMadeForItsOwnerOnly() throws IOException {
        DataDirectory made = open("a/b");
        assertThat(mode(made.root())).isEqualTo("rwx------");
        assertThat(made.packs()).isEqualTo(made.root().resolve("packs"));
        assertThat(made.deskDatabase()).isEqualTo(made.root().resolve("desk.db"));
    }

    @Test
    void isClosedToOthersWhenItWasOpen() throws IOException {
        Path open = Files.createDirectories(folder.resolve("open"));
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThat(mode(open("open").root())).isEqualTo("rwx------");
    }

    @Test
    void isNoFolderOfSomebodyElse() throws IOException {
        Path home = Files.createDirectories(folder.resolve("home"));
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.writeString(home.resolve("letter.txt"), "mine");
        assertThatThrownBy(() -> open("home"))
                .isInstanceOf(DataDirectoryException.class)
                .hasMessageContaining("home")
                .hasMessageContaining("--data");
        assertThat(mode(home)).isEqualTo("rwxr-xr-x");
    }

    @Test
    void mayHoldAConfigurationAndTheFileSystemsOwnFolders() throws IOException {
        Path prepared = Files.createDirectories(folder.resolve("prepared"));
        Files.createDirectory(prepared.resolve("lost+found"));
        Files.writeString(prepared.resolve("hoofbeat.yaml"), "");
        Files.writeString(prepared.resolve("notes.txt"), "ours since the configuration lies beside it");
        assertThat(open("prepared").root()).isEqualTo(prepared);
    }

    @Test
    void isNeverInsideTheProgramsOwnFolder() throws IOException {
        Path checkout = Files.createDirectories(folder.resolve("checkout"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), checkout);
        assertThatThrownBy(() -> DataDirectory.open(checkout.resolve("data"), checkout))
                .hasMessageContaining("checkout");
        assertThatThrownBy(() -> DataDirectory.open(link.resolve("deep/data"), checkout))
                .hasMessageContaining("link");
        assertThatThrownBy(() -> DataDirectory.open(checkout, checkout)).hasMessageContaining("checkout");
        assertThat(checkout.resolve("data")).doesNotExist();
    }

    @Test
    void isServedByOneProcessAtATime() {
        DataDirectory directory = open("served");
        try (DataLock first = directory.lock()) {
            assertThat(first).isNotNull();
            assertThatThrownBy(directory::lock)
                    .isInstanceOf(DataDirectoryException.class)
                    .hasMessageContaining(
                            "in use by process " + ProcessHandle.current().pid());
        }
        try (DataLock again = directory.lock()) {
            assertThat(again).isNotNull();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Linux, '', '', /home/ann/.local/share/hoofbeat",
        "Linux, /xdg, '', /xdg/hoofbeat",
        "Linux, relative, '', /home/ann/.local/share/hoofbeat",
        "Mac OS X, '', '', /home/ann/Library/Application Support/Hoofbeat",
        "Windows 11, '', '', /home/ann/AppData/Local/Hoofbeat",
        "Windows 11, '', /local, /local/Hoofbeat"
    })
    void liesWhereThePlatformKeepsUserData(String os, String xdg, String local, String expected) {
        Map<String, String> environment = Map.of("XDG_DATA_HOME", xdg, "LOCALAPPDATA", local);
        assertThat(DataDirectory.platformDefault(environment, os, Path.of("/home/ann")))
                .isEqualTo(Path.of(expected));
    }

    private DataDirectory open(String name) {
        return DataDirectory.open(folder.resolve(name), Path.of(""));
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
