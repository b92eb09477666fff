package org.hoofbeat.search.names;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Finds, among many words, those within a few edits of one: letters inserted, left out or replaced, or two neighbours swapped
 * (the optimal string alignment distance).
 *
 * <p>The words are walked in sorted order, so that the rows of the distance table that belong to a common beginning are
 * computed once, and all words that share a hopeless beginning are skipped together. Of each row only the few entries beside the
 * diagonal are computed: further out there are more edits than are allowed (E. Ukkonen, Algorithms for approximate string
 * matching, Information and Control 64, 1985).
 */
final class NearWords {
    private final String[] words;
    private final int[] origin;
    private final int[] shared;

    private NearWords(String[] words, int[] origin) {
        this.words = words;
        this.origin = origin;
        this.shared = new int[words.length];
        for (int i = 1; i < words.length; i++) {
            shared[i] = mismatch(words[i - 1], words[i]);
        }
    }

    /** Words to look among; {@code visit} names them by their place in this array. */
    static NearWords of(String[] words) {
        return of(words, _ -> true);
    }

    /** The same, only among the words at some of the places. */
    static NearWords of(String[] words, IntPredicate places) {
        int[] order = IntStream.range(0, words.length)
                .filter(places)
                .boxed()
                .sorted(Comparator.comparing(i -> words[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        return new NearWords(Arrays.stream(order).mapToObj(i -> words[i]).toArray(String[]::new), order);
    }

    /** Places of the words that begin so, in no order that means anything. */
    IntStream startingWith(String beginning) {
        int at = Arrays.binarySearch(words, beginning);
        int from = at < 0 ? -at - 1 : at;
        // Equal words may stand before the place that a binary search happens to find.
        while (from > 0 && words[from - 1].startsWith(beginning)) {
            from--;
        }
        return IntStream.range(from, words.length)
                .takeWhile(i -> words[i].startsWith(beginning))
                .map(i -> origin[i]);
    }

    /** Places of the words that are exactly this one. */
    IntStream equalTo(String word) {
        int at = Arrays.binarySearch(words, word);
        if (at < 0) {
            return IntStream.empty();
        }
        int from = at;
        while (from > 0 && words[from - 1].equals(word)) {
            from--;
        }
        return IntStream.range(from, words.length)
                .takeWhile(i -> words[i].equals(word))
                .map(i -> origin[i]);
    }

    /** Told of each word that is near enough. */
    interface Visitor {
        void accept(int place, int distance);
    }

    /** Visits every word within {@code most} edits of the one given. */
    void visit(String wanted, int most, Visitor visitor) {
        int columns = wanted.length() + 1;
        int deepest = wanted.length() + most + 1;
        char[] letters = wanted.toCharArray();
        int[][] rows = new int[deepest + 1][columns];
        for (int[] row : rows) {
            Arrays.fill(row, most + 1);
        }
        for (int j = 0; j <= Math.min(most, letters.length); j++) {
            rows[0][j] = j;
        }
        int valid = 0;
        int hopeless = Integer.MAX_VALUE;
        for (int i = 0; i < words.length; i++) {
            if (shared[i] >= hopeless) {
                continue;
            }
            valid = Math.min(valid, shared[i]);
            hopeless = Integer.MAX_VALUE;
            String word = words[i];
            if (Math.abs(word.length() - letters.length) > most) {
                continue;
            }
            int depth = valid;
            while (depth < word.length()) {
                if (depth == deepest || fillRow(rows, depth + 1, word, letters, most) > most) {
                    hopeless = depth + 1;
                    break;
                }
                depth++;
            }
            valid = depth;
            if (depth == word.length() && rows[depth][columns - 1] <= most) {
                visitor.accept(origin[i], rows[depth][columns - 1]);
            }
        }
    }

    /** Fills the row after {@code depth} letters of a word, near the diagonal; gives its smallest entry. */
    private static int fillRow(int[][] rows, int depth, String word, char[] wanted, int most) {
        int[] above = rows[depth - 1];
        int[] row = rows[depth];
        char c = word.charAt(depth - 1);
        char before = depth > 1 ? word.charAt(depth - 2) : 0;
        int from = Math.max(1, depth - most);
        int to = Math.min(wanted.length, depth + most);
        int left = depth <= most ? depth : most + 1;
        row[from - 1] = left;
        int smallest = left;
        for (int j = from; j <= to; j++) {
            char w = wanted[j - 1];
            int best = Math.min(Math.min(above[j], left) + 1, above[j - 1] + (c == w ? 0 : 1));
            if (depth > 1 && j > 1 && c == wanted[j - 2] && before == w) {
                best = Math.min(best, rows[depth - 2][j - 2] + 1);
            }
            row[j] = best;
            left = best;
            smallest = Math.min(smallest, best);
        }
        return smallest;
    }

    private static int mismatch(String a, String b) {
        int end = Math.min(a.length(), b.length());
        int at = 0;
        while (at < end && a.charAt(at) == b.charAt(at)) {
            at++;
        }
        return at;
    }
}
