package org.hoofbeat.diseases.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    private static final Pattern SLOT = Pattern.compile("\\{(\\d)");
    private static final Wording SPANISH = Wording.in(Locale.of("es"));

    @Test
    void spanishTellsEverythingThatEnglishTellsWithTheSameSlots() throws IOException {
        Map<String, String> english = texts("wording.properties");
        Map<String, String> spanish = texts("wording_es.properties");
        assertThat(spanish.keySet()).isEqualTo(english.keySet());
        english.forEach(
                (key, text) -> assertThat(slots(spanish.get(key))).as(key).isEqualTo(slots(text)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ojos ; oídos          | ojos y oídos",
                "hipotonía ; ictus     | hipotonía e ictus",
                "fiebre ; hiperlaxitud | fiebre e hiperlaxitud",
                "piel ; hielo          | piel y hielo",
                "a ; b ; inmunidad     | a, b e inmunidad"
            })
    void joinsSpanishWordsByTheirSound(String words, String expected) {
        assertThat(SPANISH.list(List.of(words.split(" ; ")))).isEqualTo(expected);
    }

    @Test
    void countsInSpanish() {
        assertThat(SPANISH.text("summary.study.papersAndPeople", 1, 1))
                .isEqualTo("Estos datos se apoyan en una publicación; ningún signo se contó en más de una persona.");
        assertThat(SPANISH.text("summary.study.papers", 1234)).contains("1.234 publicaciones");
        assertThat(SPANISH.text("summary.onset.all", "al nacer", 2, 2))
                .isEqualTo("En las dos personas contadas, empezó al nacer.");
    }

    private static TreeSet<String> slots(String text) {
        return SLOT.matcher(text)
                .results()
                .map((MatchResult slot) -> slot.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> texts(String file) throws IOException {
        var properties = new Properties();
        try (InputStream in = WordingTest.class.getResourceAsStream(file)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        Map<String, String> texts = new TreeMap<>();
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }
}
