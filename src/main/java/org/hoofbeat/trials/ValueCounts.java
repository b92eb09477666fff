package org.hoofbeat.trials;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How often each value of a field occurs, in a few megabytes whatever comes. While the different values are few or short, all is
 * exact; values that come after that are not counted one by one, and how many different ones there are is then an estimate, off
 * by about 1 % (linear counting: Whang and others, 1990).
 */
final class ValueCounts {
    private static final int MOST_CHARACTERS = 2_000_000;
    private static final int BITS = 1 << 20;

    private final Map<String, Integer> counts = new HashMap<>();
    private int characters;
    private Optional<BitSet> sketch = Optional.empty();

    void add(String value) {
        Integer known = counts.get(value);
        if (known != null) {
            counts.put(value, known + 1);
        } else if (sketch.isEmpty() && characters < MOST_CHARACTERS) {
            characters += value.length() + 32;
            counts.put(value, 1);
        } else {
            sketch().set(bitOf(value));
        }
    }

    /** Numbers by value; without the values that came too late. */
    Map<String, Integer> exact() {
        return counts;
    }

    /** How many different values there are. */
    long different() {
        if (sketch.isEmpty()) {
            return counts.size();
        }
        double empty = BITS - Math.min(BITS - 1, sketch.get().cardinality());
        return Math.round(-BITS * Math.log(empty / BITS));
    }

    private BitSet sketch() {
        if (sketch.isEmpty()) {
            var bits = new BitSet(BITS);
            counts.keySet().forEach(value -> bits.set(bitOf(value)));
            sketch = Optional.of(bits);
        }
        return sketch.get();
    }

    private static int bitOf(String value) {
        long hash = value.hashCode() * 0x9e3779b97f4a7c15L + value.length() * 0xc2b2ae3d27d4eb4fL;
        return (int) (hash >>> 44);
    }
}
