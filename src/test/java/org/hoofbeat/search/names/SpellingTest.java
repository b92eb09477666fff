package org.hoofbeat.search.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.hoofbeat.search.Kind;
import org.hoofbeat.search.text.WordRoots;
import org.hoofbeat.testing.TinyKnowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {
    private static final Spelling SPELLING = Names.of(TinyKnowledge.build()).spelling();
    private static final Set<Kind> ALL = EnumSet.allOf(Kind.class);

    @ParameterizedTest
    @CsvSource({
        "marfna, marfan",
        "syndrom, syndrome",
        "distrophy, dystrophy",
        "arracnodactily, arachnodactyly",
        "scoliosys, scoliosis",
        "lensdislocation, lens dislocation",
        "microcefaly, microcephaly",
        "distrofia, dystrophy"
    })
    void findsTheLikeliestKnownWord(String typed, String meant) {
        assertThat(SPELLING.correct(typed, ALL)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xyzzyx", "fbn2", "abc", "qqqqqqqq", "popularity"})
    void correctsNothingThatIsFarFromAllWords(String typed) {
        assertThat(SPELLING.correct(typed, ALL)).isEmpty();
    }

    @Test
    void knowsHyphenatedWordsAlsoAsOne() {
        assertThat(SPELLING.isKnown(WordRoots.root("loeysdietz"), ALL)).isTrue();
    }

    @Test
    void looksForAWordAmongTheKindsAskedForOnly() {
        assertThat(SPELLING.isKnown("fibrillin", Set.of(Kind.GENES))).isTrue();
        assertThat(SPELLING.isKnown("fibrillin", Set.of(Kind.DISEASES))).isFalse();
    }

    @Test
    void offersNoSymbolsOfGenesUnlessOnlyGenesAreLookedFor() {
        assertThat(SPELLING.correct("dystrofin", ALL)).isNotEqualTo(SPELLING.correct("dystrofin", Set.of(Kind.GENES)));
        assertThat(SPELLING.correct("dystrofin", Set.of(Kind.GENES))).contains("dystrophin");
    }
}
