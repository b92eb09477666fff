package org.hoofbeat.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    Marfan syndrome            | marfan syndrome
                    MARFAN  Syndrome           | marfan syndrome
                    Ménière's disease          | meniere disease
                    Huntington’s chorea        | huntington chorea
                    O'Donnell-Luria            | odonnell luria
                    Ehlers-Danlos syndrome, 2  | ehlers danlos syndrome 2
                    15q13.3 deletion           | 15q13.3 deletion
                    Type 1. Other              | type 1 other
                    β-thalassemia              | beta thalassemia
                    Sjögren–Larsson            | sjogren larsson
                    Groß, Ærø                  | gross aero
                    ﬁbrosis                    | fibrosis
                    TGFβ1 ٣                    | tgfbeta1 3
                    """)
    void keepsOnlyPlainLettersAndDigits(String text, String folded) {
        assertThat(Folding.fold(text)).isEqualTo(folded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\"", "'", "(", "*:*", "…", "🙂", "\u0000\u0007", "\uD83D", "\uDC00", "' 's", "."})
    void findsNothingInTextsWithoutLettersAndDigits(String text) {
        assertThat(Folding.fold(text))
                .satisfiesAnyOf(folded -> assertThat(folded).isEmpty(), folded -> assertThat(folded)
                        .isEqualTo("s"));
    }

    @Test
    void separatesWordsAtWhatIsNeitherLetterNorDigit() {
        assertThat(Folding.fold("a\u0000b🙂c\uD83Dd")).isEqualTo("a b c d");
    }

    @Test
    void joinsTheDigitsOfAnIdentifierToNothing() {
        assertThat(Folding.words(Folding.fold("MONDO:0007947"))).containsExactly("mondo", "0007947");
    }

    @Test
    void alsoKnowsHyphenatedWordsAsOne() {
        assertThat(Folding.closedCompounds("X-linked, non-syndromic deafness"))
                .containsExactly("xlinked", "nonsyndromic");
        assertThat(Folding.closedCompounds("deafness - X linked")).isEmpty();
    }
}
