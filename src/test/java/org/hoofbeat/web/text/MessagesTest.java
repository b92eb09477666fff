package org.hoofbeat.web.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesTest {
    private static final Pattern CALL = Pattern.compile("\\.(text|count)\\(\\s*\"([a-z0-9.-]+)\"");
    private static final Pattern KEY_IN_TEMPLATE = Pattern.compile("\"([a-z]+(?:\\.[a-z0-9-]+)+)\"");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z0-9.-]+)\"");
    private static final Pattern FILE = Pattern.compile(".*\\.(css|js|svg|png|jte|txt|xml|tsv|csv|json)");

    private final Messages english = Messages.of(Language.EN);

    @Test
    void everyKeyThatCodeAndTemplatesUseExists() throws IOException {
        Set<String> missing = new TreeSet<>();
        for (Path file : sources("src/main/java/org/hoofbeat/web", ".java")) {
            CALL.matcher(Files.readString(file))
                    .results()
                    .filter(call -> !call.group(2).endsWith("."))
                    .filter(call -> !exists(call.group(1), call.group(2)))
                    .forEach(call -> missing.add(file.getFileName() + ": " + call.group(2)));
        }
        for (Path file : sources("src/main/jte", ".jte")) {
            KEY_IN_TEMPLATE
                    .matcher(Files.readString(file))
                    .results()
                    .map(key -> key.group(1))
                    .filter(key -> !FILE.matcher(key).matches())
                    .filter(key -> !exists("text", key) && !exists("count", key))
                    .forEach(key -> missing.add(file.getFileName() + ": " + key));
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyKeyIsUsedSomewhere() throws IOException {
        Set<String> literals = new TreeSet<>();
        for (Path file : Stream.concat(
                        sources("src/main/java/org/hoofbeat/web", ".java").stream(),
                        sources("src/main/jte", ".jte").stream())
                .toList()) {
            LITERAL.matcher(Files.readString(file)).results().forEach(literal -> literals.add(literal.group(1)));
        }
        assertThat(bundles(Language.EN).keySet())
                .filteredOn(key -> !literals.contains(key)
                        && !literals.contains(key.replaceFirst("\\.(zero|one|other|words|unstated)$", ""))
                        && literals.stream().noneMatch(start -> start.endsWith(".") && key.startsWith(start)))
                .isEmpty();
    }

    @Test
    void noKeyStandsInTwoBundlesOrTwiceInOne() throws IOException {
        List<String> keys = Messages.BUNDLES.stream()
                .flatMap(bundle -> keys(bundle, Language.EN).stream())
                .toList();
        assertThat(keys).doesNotHaveDuplicates().isNotEmpty();
    }

    @Test
    void everyOfferedLanguageSaysWhatEnglishSays() {
        for (Language language : Language.listOffered()) {
            Map<String, String> translated = bundles(language);
            assertThat(translated.keySet())
                    .as(language.tag())
                    .isEqualTo(bundles(Language.EN).keySet());
            translated.forEach((key, text) -> assertThat(slots(text))
                    .as("%s in %s", key, language.tag())
                    .isEqualTo(slots(bundles(Language.EN).get(key))));
        }
    }

    @Test
    void everyLanguageOfTheInterfaceIsOffered() {
        assertThat(Language.listOffered()).containsExactly(Language.values());
    }

    @Test
    void aTranslationHasItsKeysInTheOrderOfTheEnglishBundle() {
        for (String bundle : Messages.BUNDLES) {
            for (Language language : Language.listOffered()) {
                assertThat(keys(bundle, language))
                        .as(Messages.fileOf(bundle, language))
                        .containsExactlyElementsOf(keys(bundle, Language.EN));
            }
        }
    }

    @Test
    void refusesAKeyThatDoesNotExist() {
        assertThatThrownBy(() -> english.text("no.such.key"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no.such.key");
    }

    @Test
    void putsArgumentsInPlaceAndGroupsDigits() {
        assertThat(english.text("pager.shown", 1, 20, 10478)).isEqualTo("1 to 20 of 10,478");
    }

    @Test
    void anArgumentIsNeverTakenForASlot() {
        assertThat(english.text("finding.remove-named", "{0}")).isEqualTo("Remove {0}");
    }

    @ParameterizedTest
    @CsvSource({"1, 1 finding", "2, 2 findings", "0, 0 findings"})
    void countsInTheSingularAndThePlural(int number, String expected) {
        assertThat(english.count("findings.mine", number)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0, 0 %", "1, 100 %", "0.623, 62 %", "0.05, 5.0 %", "0.0001, < 0.1 %", "0.0996, 10 %"})
    void writesSharesAsPercentages(double share, String expected) {
        assertThat(english.percent(share).replace('\u00a0', ' ')).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"3.24, +3.2", "-0.41, \u22120.4", "0, 0", "-0.04, 0"})
    void writesNumbersWithTheirSign(double number, String expected) {
        assertThat(english.signed(number)).isEqualTo(expected);
    }

    private static List<String> keys(String bundle, Language language) {
        return lines(Messages.fileOf(bundle, language))
                .filter(line -> line.matches("[a-z].*"))
                .map(line -> line.split("[ =]", 2)[0])
                .toList();
    }

    private boolean exists(String call, String key) {
        return call.equals("text") ? english.has(key) : english.has(key + ".one") && english.has(key + ".other");
    }

    private static Map<String, String> bundles(Language language) {
        Map<String, String> all = new TreeMap<>();
        Messages.BUNDLES.forEach(bundle -> Messages.load(Messages.fileOf(bundle, language))
                .forEach((key, text) -> all.put((String) key, (String) text)));
        return all;
    }

    private static Set<String> slots(String text) {
        return Pattern.compile("\\{\\d\\}")
                .matcher(text)
                .results()
                .map(slot -> slot.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> lines(String resource) {
        try {
            return Files.readAllLines(Path.of("src/main/resources" + resource)).stream();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static List<Path> sources(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            List<Path> found =
                    files.filter(file -> file.toString().endsWith(ending)).toList();
            assertThat(found).isNotEmpty();
            return found;
        }
    }
}
