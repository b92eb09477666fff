package org.hoofbeat.diseases.editorial.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hoofbeat.diseases.editorial.diff.Piece.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDiffTest {
    /** Removed words in square brackets, added ones in braces. */
    private static String shown(String from, String to) {
        return TextDiff.words(from, to).stream()
                .map(piece -> switch (piece.kind()) {
                    case SAME -> piece.text();
                    case REMOVED -> "[" + piece.text() + "]";
                    case ADDED -> "{" + piece.text() + "}";
                })
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    It grows slowly.   | It grows quickly.    | It grows [slowly]{quickly}.
                    It grows.          | It grows slowly.     | It grows{ slowly}.
                    same               | same                 | same
                    ""                 | new                  | {new}
                    old                | ""                   | [old]
                    café au lait       | café noir            | café [au lait]{noir}
                    """)
    void namesTheWordsThatChanged(String from, String to, String expected) {
        assertThat(shown(from, to)).isEqualTo(expected);
    }

    @Test
    void aNewParagraphLeavesTheOthersAlone() {
        assertThat(shown("One.\n\nThree.\n", "One.\n\nTwo.\n\nThree.\n")).isEqualTo("One.\n\n{Two.\n\n}Three.\n");
    }

    @Property(tries = 300)
    void thePiecesMakeUpBothTexts(@ForAll("texts") String from, @ForAll("texts") String to) {
        List<Piece> pieces = TextDiff.words(from, to);
        assertThat(without(pieces, Kind.ADDED)).isEqualTo(from);
        assertThat(without(pieces, Kind.REMOVED)).isEqualTo(to);
    }

    @Property(tries = 300)
    void nothingThatEitherPersonWroteIsLost(
            @ForAll("texts") String base, @ForAll("texts") String theirs, @ForAll("texts") String yours) {
        Merge merge = Merge.of(base, theirs, yours);
        String asTheirs = take(merge, true);
        String asYours = take(merge, false);
        if (yours.equals(base)) {
            assertThat(merge.isDisputed()).isFalse();
            assertThat(asYours).isEqualTo(theirs);
        }
        if (theirs.equals(base)) {
            assertThat(asTheirs).isEqualTo(yours);
        }
        for (String line : TextDiff.lines(theirs)) {
            assertThat(TextDiff.lines(base).contains(line) || asTheirs.contains(line))
                    .isTrue();
        }
        for (String line : TextDiff.lines(yours)) {
            assertThat(TextDiff.lines(base).contains(line) || asYours.contains(line))
                    .isTrue();
        }
    }

    @Test
    void changesToDifferentLinesComeTogetherByThemselves() {
        Merge merge = Merge.of("a\nb\nc\n", "A\nb\nc\n", "a\nb\nC\n");
        assertThat(merge.isDisputed()).isFalse();
        assertThat(merge.text("<", "=", ">")).isEqualTo("A\nb\nC\n");
    }

    @Test
    void changesToTheSameLineAreBothKept() {
        Merge merge = Merge.of("a\nb\nc", "a\ntheirs\nc", "a\nyours\nc");
        assertThat(merge.isDisputed()).isTrue();
        assertThat(merge.text("<", "=", ">")).isEqualTo("a\n<\ntheirs\n=\nyours\n>\nc");
    }

    @Test
    void theSameChangeByBothIsNoDispute() {
        assertThat(Merge.of("a\n", "b\n", "b\n").isDisputed()).isFalse();
    }

    @Test
    void textsWithNothingInCommonTakeNoTime() {
        String from = "a ".repeat(20_000);
        String to = "b. ".repeat(20_000);
        assertThat(without(TextDiff.words(from, to), Kind.ADDED)).isEqualTo(from);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("ab.\n ").ofMaxLength(40);
    }

    private static String without(List<Piece> pieces, Kind kind) {
        return pieces.stream()
                .filter(piece -> piece.kind() != kind)
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    private static String take(Merge merge, boolean theirs) {
        return merge.parts().stream()
                .map(part -> switch (part) {
                    case Merge.Part.Agreed(String text) -> text;
                    case Merge.Part.Disputed disputed -> theirs ? disputed.theirs() : disputed.yours();
                })
                .collect(Collectors.joining());
    }
}
