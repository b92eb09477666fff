package org.hoofbeat.search.names;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hoofbeat.search.text.FoldedName;

/**
 * All names of all entities in use, folded and in one spelling, sorted. A name's number is its place in that order, so names
 * that begin alike are a range of numbers.
 */
final class NameTable {
    private final byte[] text;
    private final int[] starts;
    private final int[] entity;
    private final short[] ordinal;
    private final float[] rank;

    private NameTable(byte[] text, int[] starts, int[] entity, short[] ordinal, float[] rank) {
        this.text = text;
        this.starts = starts;
        this.entity = entity;
        this.ordinal = ordinal;
        this.rank = rank;
    }

    private record Entry(byte[] key, int entity, short ordinal, float rank, int number) {}

    /** Collects names; {@link #build} sorts them. */
    static final class Builder {
        private final List<Entry> entries = new ArrayList<>();
        private final Set<String> seen = new HashSet<>();
        private int last = -1;

        /**
         * Adds a name of an entity, unless it folds to the same as one before. Names of one entity come one after the other.
         *
         * @return whether it was added
         */
        boolean add(int entity, int ordinal, Name name, FoldedName folded, double popularity) {
            if (entity != last) {
                seen.clear();
                last = entity;
            }
            if (folded.isEmpty() || !seen.add(folded.key())) {
                return false;
            }
            byte[] key = folded.key().getBytes(StandardCharsets.UTF_8);
            entries.add(new Entry(key, entity, (short) ordinal, rank(name, folded, popularity), entries.size()));
            return true;
        }

        NameTable build() {
            entries.sort(Comparator.comparing(Entry::key, Arrays::compareUnsigned));
            return pack(entries);
        }

        /** After {@link #build}: which name, counted as they were added, is at each place of the table. */
        int[] order() {
            return entries.stream().mapToInt(Entry::number).toArray();
        }
    }

    /** The better the earlier among names that match equally well: known things, main names, short names. */
    private static float rank(Name name, FoldedName folded, double popularity) {
        double role =
                switch (name.role()) {
                    case LABEL -> 0.25;
                    case PLAIN -> 0.2;
                    case OTHER -> 0;
                };
        return (float) (popularity + role + 0.8 / folded.words().size());
    }

    private static NameTable pack(List<Entry> sorted) {
        int n = sorted.size();
        int[] starts = new int[n + 1];
        int[] entity = new int[n];
        short[] ordinal = new short[n];
        float[] rank = new float[n];
        var bytes = new java.io.ByteArrayOutputStream(n * 24);
        for (int i = 0; i < n; i++) {
            Entry entry = sorted.get(i);
            bytes.writeBytes(entry.key);
            starts[i + 1] = bytes.size();
            entity[i] = entry.entity;
            ordinal[i] = entry.ordinal;
            rank[i] = entry.rank;
        }
        return new NameTable(bytes.toByteArray(), starts, entity, ordinal, rank);
    }

    /** What a name or a typed text is compared by. */
    static String key(String text) {
        return FoldedName.of(text).key();
    }

    int size() {
        return entity.length;
    }

    int entityOf(int name) {
        return entity[name];
    }

    /** Which of the entity's names it is, as {@link Catalogue#namesOf} lists them. */
    int ordinalOf(int name) {
        return ordinal[name];
    }

    float rankOf(int name) {
        return rank[name];
    }

    String keyOf(int name) {
        return new String(text, starts[name], starts[name + 1] - starts[name], StandardCharsets.UTF_8);
    }

    int lengthOf(int name) {
        return starts[name + 1] - starts[name];
    }

    /** The first name that does not come before a key. */
    int firstFrom(byte[] key) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Arrays.compareUnsigned(text, starts[middle], starts[middle + 1], key, 0, key.length) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether a name begins with a key. */
    boolean beginsWith(int name, byte[] key) {
        int from = starts[name];
        return lengthOf(name) >= key.length && Arrays.equals(text, from, from + key.length, key, 0, key.length);
    }

    /** Whether one of a name's words begins with a key, or is it. */
    boolean hasWord(int name, byte[] key, boolean whole) {
        int end = starts[name + 1];
        for (int at = starts[name]; at + key.length <= end; at++) {
            boolean wordStart = at == starts[name] || text[at - 1] == ' ';
            if (wordStart && Arrays.equals(text, at, at + key.length, key, 0, key.length)) {
                int after = at + key.length;
                if (!whole || after == end || text[after] == ' ') {
                    return true;
                }
            }
        }
        return false;
    }
}
