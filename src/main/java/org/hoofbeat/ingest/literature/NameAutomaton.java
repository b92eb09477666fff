package org.hoofbeat.ingest.literature;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hoofbeat.search.text.WordRoots;

/**
 * Finds names of many words in a text in one walk. Each word is a number, names that begin alike share their beginning, and a
 * step is one look into a table: most words of a text begin no name and cost just that.
 *
 * <p>Words are compared by their roots, so that plurals match.
 */
final class NameAutomaton {
    private static final int UNKNOWN = -1;
    private static final int MOST_REMEMBERED = 1 << 18;

    private final Map<String, Integer> roots;
    private final Map<String, Integer> words = new HashMap<>();
    private final long[] steps;
    private final int[] targets;
    private final int[][] meanings;

    private NameAutomaton(Map<String, Integer> roots, long[] steps, int[] targets, int[][] meanings) {
        this.roots = roots;
        this.steps = steps;
        this.targets = targets;
        this.meanings = meanings;
    }

    /** Gets a name that was found: words from, to (exclusive), and what it means. */
    interface Found {
        void accept(int from, int to, int[] meaning);
    }

    /** Looks for the longest names, from left to right. For one thread at a time. */
    void find(String[] text, Found found) {
        int[] numbers = new int[text.length];
        for (int i = 0; i < text.length; i++) {
            numbers[i] = number(text[i]);
        }
        for (int from = 0; from < numbers.length; ) {
            int end = 0;
            int state = 0;
            int[] meaning = null;
            for (int at = from; at < numbers.length && numbers[at] != UNKNOWN; at++) {
                state = step(state, numbers[at]);
                if (state < 0) {
                    break;
                }
                int[] here = meanings[state];
                if (here != null) {
                    end = at + 1;
                    meaning = here;
                }
            }
            if (meaning != null) {
                found.accept(from, end, meaning);
                from = end;
            } else {
                from++;
            }
        }
    }

    private int number(String word) {
        Integer known = words.get(word);
        if (known != null) {
            return known;
        }
        int number = roots.getOrDefault(WordRoots.root(word), UNKNOWN);
        if (words.size() < MOST_REMEMBERED) {
            words.put(word, number);
        }
        return number;
    }

    private int step(int state, int word) {
        long key = key(state, word);
        int mask = steps.length - 1;
        for (int slot = slot(key) & mask; steps[slot] != 0; slot = slot + 1 & mask) {
            if (steps[slot] == key) {
                return targets[slot];
            }
        }
        return -1;
    }

    /** Never 0. */
    private static long key(int state, int word) {
        return ((long) state << 32 | word) + 1;
    }

    private static int slot(long key) {
        long mixed = key * 0x9e3779b97f4a7c15L;
        return (int) (mixed >>> 33);
    }

    /** Takes names, and makes the automaton. */
    static final class Builder {
        private final Map<String, Integer> roots = new HashMap<>();
        private final Map<Long, Integer> steps = new HashMap<>();
        private final Map<Integer, int[]> meanings = new HashMap<>();
        private int states = 1;

        /** Adds a name; one that is there already then has one meaning more. */
        void add(List<String> rootsOfName, int meaning) {
            int state = 0;
            for (String root : rootsOfName) {
                int word = roots.computeIfAbsent(root, _ -> roots.size());
                Integer next = steps.putIfAbsent(key(state, word), states);
                state = next == null ? states++ : next;
            }
            meanings.merge(state, new int[] {meaning}, (before, one) -> {
                if (Arrays.stream(before).anyMatch(known -> known == one[0])) {
                    return before;
                }
                int[] both = Arrays.copyOf(before, before.length + 1);
                both[before.length] = one[0];
                return both;
            });
        }

        NameAutomaton build() {
            int size = Integer.highestOneBit(Math.max(8, steps.size() * 2)) * 2;
            long[] keys = new long[size];
            int[] targets = new int[size];
            steps.forEach((key, target) -> {
                int slot = slot(key) & size - 1;
                while (keys[slot] != 0) {
                    slot = slot + 1 & size - 1;
                }
                keys[slot] = key;
                targets[slot] = target;
            });
            int[][] byState = new int[states][];
            meanings.forEach((state, meaning) -> byState[state] = meaning);
            return new NameAutomaton(roots, keys, targets, byState);
        }
    }
}
