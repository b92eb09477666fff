package org.hoofbeat.search.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class NearWordsTest {
    @Property(tries = 300)
    void findsWhatComparingEachWordFinds(
            @ForAll("words") List<String> words, @ForAll("word") String wanted, @ForAll @IntRange(max = 3) int most) {
        Map<Integer, Integer> found = new TreeMap<>();
        NearWords.of(words.toArray(String[]::new)).visit(wanted, most, found::put);
        Map<Integer, Integer> expected = new TreeMap<>();
        for (int i = 0; i < words.size(); i++) {
            int distance = distance(words.get(i), wanted);
            if (distance <= most) {
                expected.put(i, distance);
            }
        }
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void countsASwapOfNeighboursAsOneEdit() {
        Map<Integer, Integer> found = new TreeMap<>();
        NearWords.of(new String[] {"marfan", "martian"}).visit("marfna", 1, found::put);
        assertThat(found).containsExactly(Map.entry(0, 1));
    }

    @Test
    void listsWordsThatBeginSoEvenWhenSomeAreEqual() {
        NearWords words = NearWords.of(new String[] {"b", "ab", "abc", "ab", "a"});
        assertThat(words.startingWith("ab").boxed()).containsExactlyInAnyOrder(1, 2, 3);
        assertThat(words.startingWith("x").boxed()).isEmpty();
    }

    @Provide
    Arbitrary<String> word() {
        return Arbitraries.strings().withChars('a', 'b', 'c').ofMaxLength(7);
    }

    @Provide
    Arbitrary<List<String>> words() {
        return word().list().ofMaxSize(40);
    }

    /** The textbook table. */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int replaced = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                d[i][j] = Math.min(replaced, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
