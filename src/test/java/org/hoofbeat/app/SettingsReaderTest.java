package org.hoofbeat.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsReaderTest {
    private static final Map<String, String> NO_VARIABLES = Map.of("PATH", "/usr/bin");

    @TempDir
    Path folder;

    @Test
    void listensToThisMachineOnlyWhenNothingIsWritten() {
        Settings settings = SettingsReader.read(Optional.empty(), NO_VARIABLES);
        assertThat(settings.server().host()).isEqualTo("127.0.0.1");
        assertThat(settings.server().port()).isEqualTo(8080);
        assertThat(settings.search().embedded()).isTrue();
        assertThat(settings.site(8080).absolute("/disease/OMIM:154700"))
                .isEqualTo(URI.create("http://127.0.0.1:8080/disease/OMIM:154700"));
    }

    @Test
    void readsSectionsTextsAndLists() {
        Settings settings = read("""
                server:
                  port: 9090
                  base-url: https://rare.example.org/
                  time-zone: Europe/Berlin
                search:
                  zookeeper: zk1:2181,zk2:2181/hoofbeat
                host:
                  name: Zebra House
                  imprint: |
                    First paragraph.

                    Second paragraph.
                  help-lines:
                    - Day line, +1 555 0100
                    - Night line, +1 555 0101
                """);
        assertThat(settings.server())
                .isEqualTo(
                        new Settings.Server("127.0.0.1", 9090, "https://rare.example.org", ZoneId.of("Europe/Berlin")));
        assertThat(settings.search().embedded()).isFalse();
        assertThat(settings.host().name()).isEqualTo("Zebra House");
        assertThat(settings.host().imprint()).isEqualTo("First paragraph.\n\nSecond paragraph.");
        assertThat(settings.host().helpLines()).containsExactly("Day line, +1 555 0100", "Night line, +1 555 0101");
        assertThat(settings.site(1).absolute("/")).isEqualTo(URI.create("https://rare.example.org/"));
    }

    @Test
    void environmentWinsOverTheFile() throws IOException {
        Path file = Files.writeString(folder.resolve("h.yaml"), "server:\n  port: 9090\nhost.name: From the file\n");
        Settings settings = SettingsReader.read(
                Optional.of(file),
                Map.of(
                        "HOOFBEAT_SERVER_PORT",
                        "9191",
                        "HOOFBEAT_HOST_HELP_LINES",
                        "One, 1; Two, 2",
                        "HOOFBEAT_DATA",
                        "/x"));
        assertThat(settings.server().port()).isEqualTo(9191);
        assertThat(settings.host().name()).isEqualTo("From the file");
        assertThat(settings.host().helpLines()).containsExactly("One, 1", "Two, 2");
    }

    @ParameterizedTest
    @CsvSource({
        "server.prot: 1, server.prot, server.port",
        "'server: {base_url: x}', server.base_url, server.base-url",
        "'hosts: {name: x}', hosts.name, host.name",
        "'search: {zookeper: x}', search.zookeper, search.zookeeper"
    })
    void refusesAnUnknownNameAndGuessesWhatWasMeant(String yaml, String written, String meant) {
        assertThatThrownBy(() -> read(yaml))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining(written)
                .hasMessageContaining("h.yaml")
                .hasMessageContaining("did you mean " + meant);
    }

    @Test
    void refusesAnUnknownVariable() {
        assertThatThrownBy(() -> SettingsReader.read(Optional.empty(), Map.of("HOOFBEAT_SERVER_PROT", "1")))
                .hasMessageContaining("HOOFBEAT_SERVER_PROT")
                .hasMessageContaining("did you mean HOOFBEAT_SERVER_PORT");
    }

    @ParameterizedTest
    @CsvSource({
        "server.port: 65536, server.port, 0 to 65535",
        "server.port: eighty, server.port, whole number",
        "server.time-zone: Mars/Olympus, server.time-zone, Europe/Berlin",
        "server.base-url: rare.example.org, server.base-url, https://",
        "'server.base-url: ftp://example.org', server.base-url, https://",
        "'server.port: [1, 2]', server.port, single value",
        "'host: Zebra House', host, did you mean"
    })
    void refusesAValueOfTheWrongKind(String yaml, String name, String expected) {
        assertThatThrownBy(() -> read(yaml))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining(name)
                .hasMessageContaining(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"server: [", "a: 1\na: 2", "just words"})
    void refusesWhatIsNoConfiguration(String yaml) {
        assertThatThrownBy(() -> read(yaml))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("h.yaml")
                .message()
                .doesNotContain("\n");
    }

    @Test
    void acceptsAnEmptyFileAndEmptySections() {
        assertThat(read("# nothing yet\n").server().port()).isEqualTo(8080);
        assertThat(read("host:\n  imprint:\n").host().imprint()).isEmpty();
    }

    @Test
    void namesAFileThatIsMissing() {
        assertThatThrownBy(() -> SettingsReader.read(Optional.of(folder.resolve("none.yaml")), NO_VARIABLES))
                .hasMessageContaining("none.yaml");
    }

    private Settings read(String yaml) {
        try {
            return SettingsReader.read(Optional.of(Files.writeString(folder.resolve("h.yaml"), yaml)), NO_VARIABLES);
        } catch (IOException cause) {
            throw new AssertionError(cause);
        }
    }
}
