package org.hoofbeat.sources.pubmed;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names of elements and short values, each kept once: a file has a hundred of them, millions of times. For one thread. */
final class Names {
    private static final int SIZE = 1 << 10;
    private static final int MOST_SHARED = 4_096;
    private static final int LONGEST_SHARED = 24;

    private final byte[][] keys = new byte[SIZE][];
    private final @Nullable String[] values = new @Nullable String[SIZE];
    private final Map<String, String> shared = new HashMap<>();

    static boolean isPart(byte c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c >= '0' && c <= '9'
                || c == '-'
                || c == '_'
                || c == '.'
                || c == ':'
                || c < 0;
    }

    /** The name in these bytes. */
    String of(byte[] bytes, int from, int to) {
        int hash = to - from;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + bytes[i];
        }
        int slot = (hash ^ hash >>> 15) & SIZE - 1;
        byte[] known = keys[slot];
        String value = values[slot];
        if (value != null && known != null && java.util.Arrays.equals(known, 0, known.length, bytes, from, to)) {
            return value;
        }
        String name = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        keys[slot] = java.util.Arrays.copyOfRange(bytes, from, to);
        values[slot] = name;
        return name;
    }

    /** The same text, kept once where it is short. */
    String shared(String value) {
        if (value.length() > LONGEST_SHARED || shared.size() >= MOST_SHARED) {
            return value;
        }
        String known = shared.putIfAbsent(value, value);
        return known == null ? value : known;
    }
}
