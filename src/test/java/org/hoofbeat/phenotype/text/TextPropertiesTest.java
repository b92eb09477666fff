package org.hoofbeat.phenotype.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.management.ManagementFactory;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for any text: places are right, the answer is always the same, and the time grows with the length only. */
class TextPropertiesTest {
    private static final int MEGABYTE = 1 << 20;
    private static final double PATIENCE_SECONDS = 5;

    @Provide
    Arbitrary<String> notes() {
        Arbitrary<String> piece = Arbitraries.oneOf(
                Arbitraries.of(
                        "seizures",
                        "short arms and legs",
                        "no ",
                        "Fever",
                        "low-set ears",
                        "his mother had ",
                        "(SCID)",
                        "?",
                        "café-au-lait spots",
                        "at the age of 3 months",
                        "and",
                        ",",
                        ". ",
                        "\n",
                        "Family history:",
                        "😀",
                        "𝔄",
                        "e\u0301",
                        "\u0301\u0301",
                        "\uD800",
                        "\uDC00",
                        "İ",
                        "ß",
                        "possible "),
                Arbitraries.strings().ofMaxLength(8));
        return piece.list().ofMaxSize(30).map(pieces -> String.join(" ", pieces).replace('\0', ' '));
    }

    @Property(tries = 500)
    void everyPlaceIndexesTheTextAsItIs(@ForAll("notes") String text) {
        int[] points = codePoints(text);
        for (Nesting nesting : Nesting.values()) {
            for (Mention mention : readOrNothing(text, nesting)) {
                assertThat(between(points, mention.place())).isEqualTo(mention.text());
                mention.cues().forEach(cue -> assertThat(between(points, cue)).isNotEmpty());
                mention.onset().forEach(onset -> assertThat(between(points, onset.words()))
                        .isNotEmpty());
                assertThat(mention.cues().isEmpty()).isEqualTo(mention.status() == Status.OBSERVED);
            }
        }
    }

    @Property(tries = 200)
    void theSameTextIsAlwaysReadTheSameWay(@ForAll("notes") String text) {
        assertThat(readOrNothing(text, Nesting.LONGEST)).isEqualTo(readOrNothing(text, Nesting.LONGEST));
    }

    @Property(tries = 200)
    void theLongestMentionsAreAmongTheNestedOnes(@ForAll("notes") String text) {
        assertThat(readOrNothing(text, Nesting.NESTED)).containsAll(readOrNothing(text, Nesting.LONGEST));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "seizures ",
                "no ",
                "no no no seizures ",
                "short and ",
                "hand, ",
                "x",
                "\u0301",
                "\uD800",
                "a-",
                "?",
                "(A) ",
                "at 3 ",
                "mother ",
                "multiple ",
                "abnormality of the ",
                "fever and ",
                "1.",
                "\n",
                "SCID (SCID) ",
                "his mother had "
            })
    void takesTimeInProportionToTheLength(String piece) {
        String text = piece.repeat(MEGABYTE / piece.length());
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        readOrNothing(text, Nesting.NESTED);
        assertThat((threads.getCurrentThreadCpuTime() - before) / 1e9).isLessThan(PATIENCE_SECONDS);
    }

    @Test
    void refusesWhatIsNoText() {
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> BuiltInReader.get().read("GIF89a\0\1\2", Nesting.LONGEST))
                .withMessageContaining("UTF-8");
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> BuiltInReader.get().read("\u0001\u0002\u0003 abc", Nesting.LONGEST));
    }

    @Test
    void countsPlacesInCodePoints() {
        Mention mention =
                BuiltInReader.get().read("😀😀 ataxia", Nesting.LONGEST).getFirst();
        assertThat(mention.place()).isEqualTo(new Span(3, 9));
    }

    @Test
    void saysWhenAFindingBegan() {
        assertThat(onset("Hypotonia since birth.")).isEqualTo("HP:0003577 ");
        assertThat(onset("At the age of 3 months he developed seizures.")).isEqualTo("HP:0003593 P3M");
        assertThat(onset("He had seizures at age 7.")).isEqualTo("HP:0003621 P7Y");
        assertThat(onset("She has ataxia.")).isEmpty();
    }

    private static String onset(String text) {
        return BuiltInReader.get().read(text, Nesting.LONGEST).getFirst().onset().stream()
                .map(onset -> onset.term() + " " + onset.age())
                .findFirst()
                .orElse("");
    }

    private static List<Mention> readOrNothing(String text, Nesting nesting) {
        try {
            return BuiltInReader.get().read(text, nesting);
        } catch (UnreadableTextException refused) {
            return List.of();
        }
    }

    private static int[] codePoints(String text) {
        return text.codePoints().toArray();
    }

    private static String between(int[] points, Span span) {
        return new String(points, span.start(), span.end() - span.start());
    }
}
