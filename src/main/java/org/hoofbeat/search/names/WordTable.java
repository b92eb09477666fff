package org.hoofbeat.search.names;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hoofbeat.search.text.FoldedName;
import org.hoofbeat.search.text.WordRoots;

/** The distinct words of all names, sorted, each with the names that have it. */
final class WordTable {
    private final byte[][] words;
    private final int[] starts;
    private final int[] names;

    private WordTable(byte[][] words, int[] starts, int[] names) {
        this.words = words;
        this.starts = starts;
        this.names = names;
    }

    /** Collects the words of names, in the order in which the names are added. */
    static final class Builder {
        private final Map<String, Integer> known = new HashMap<>();
        private final List<String> spellings = new ArrayList<>();
        private final Map<String, Integer> bySpelling = new HashMap<>();
        private final IntStream.Builder words = IntStream.builder();
        private int[] ends = new int[1024];
        private int names;
        private int size;

        void add(FoldedName name) {
            for (String word : name.words()) {
                words.add(known.computeIfAbsent(word, this::number));
                size++;
            }
            if (names == ends.length) {
                ends = Arrays.copyOf(ends, 2 * names);
            }
            ends[names++] = size;
        }

        private int number(String word) {
            return bySpelling.computeIfAbsent(WordRoots.spelling(word), spelling -> {
                spellings.add(spelling);
                return spellings.size() - 1;
            });
        }

        /** @param order which name, counted as they were added, is at each place of the name table */
        WordTable build(int[] order) {
            byte[][] sorted = spellings.stream()
                    .map(word -> word.getBytes(StandardCharsets.UTF_8))
                    .sorted(Arrays::compareUnsigned)
                    .toArray(byte[][]::new);
            int[] place = new int[sorted.length];
            for (int i = 0; i < sorted.length; i++) {
                place[bySpelling.getOrDefault(new String(sorted[i], StandardCharsets.UTF_8), 0)] = i;
            }
            int[] all = words.build().map(number -> place[number]).toArray();
            return new WordTable(sorted, starts(all, sorted.length), postings(all, order, sorted.length));
        }

        private static int[] starts(int[] all, int distinct) {
            int[] starts = new int[distinct + 1];
            for (int word : all) {
                starts[word + 1]++;
            }
            for (int i = 0; i < distinct; i++) {
                starts[i + 1] += starts[i];
            }
            return starts;
        }

        private int[] postings(int[] all, int[] order, int distinct) {
            int[] next = starts(all, distinct);
            int[] postings = new int[all.length];
            for (int name = 0; name < order.length; name++) {
                int entry = order[name];
                for (int i = entry == 0 ? 0 : ends[entry - 1]; i < ends[entry]; i++) {
                    postings[next[all[i]]++] = name;
                }
            }
            return postings;
        }
    }

    /** Names with exactly this word, ascending; a name that has it twice comes twice. */
    IntStream namesWith(byte[] word) {
        int at = Arrays.binarySearch(words, word, Arrays::compareUnsigned);
        return at < 0 ? IntStream.empty() : Arrays.stream(names, starts[at], starts[at + 1]);
    }

    /** Names with a word that begins so; a name with several such words comes several times. */
    IntStream namesWithWordFrom(byte[] beginning) {
        int from = firstFrom(beginning);
        int to = from;
        while (to < words.length && beginsWith(words[to], beginning)) {
            to++;
        }
        return Arrays.stream(names, starts[from], starts[to]);
    }

    /** How many names have exactly this word. */
    int count(byte[] word) {
        int at = Arrays.binarySearch(words, word, Arrays::compareUnsigned);
        return at < 0 ? 0 : starts[at + 1] - starts[at];
    }

    private int firstFrom(byte[] key) {
        int at = Arrays.binarySearch(words, key, Arrays::compareUnsigned);
        return at < 0 ? -at - 1 : at;
    }

    private static boolean beginsWith(byte[] word, byte[] beginning) {
        return word.length >= beginning.length
                && Arrays.equals(word, 0, beginning.length, beginning, 0, beginning.length);
    }
}
