package org.hoofbeat.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The reference page lists exactly the settings that exist, in their order, with their defaults and meanings. */
class ConfigurationPageTest {
    @Test
    void pageHasTheTableOfSettings() throws IOException {
        List<String> table = Files.readAllLines(Path.of("docs/configuration.md")).stream()
                .filter(line -> line.matches("\\| `[a-z-]+[.][a-z.-]+` \\| `HOOFBEAT_.*"))
                .toList();
        assertThat(table)
                .containsExactlyElementsOf(Arrays.stream(Setting.values())
                        .map(ConfigurationPageTest::row)
                        .toList());
    }

    private static String row(Setting setting) {
        String fallback = setting.fallback().isEmpty() ? "–" : "`" + setting.fallback() + "`";
        return "| `%s` | `%s` | %s | %s |".formatted(setting.key(), setting.variable(), fallback, setting.meaning());
    }
}
