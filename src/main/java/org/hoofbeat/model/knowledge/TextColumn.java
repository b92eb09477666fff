package org.hoofbeat.model.knowledge;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A column of texts: one run of UTF-8 bytes and where each text begins. A text becomes a {@link String} only when asked for.
 *
 * @param bytes the texts, one after the other
 * @param starts where each begins; one entry more than there are texts, the last being the number of bytes
 */
public record TextColumn(byte[] bytes, int[] starts) {

    /** How many texts there are. */
    public int size() {
        return starts.length - 1;
    }

    /** The text of a row, empty where nothing was given. */
    public String get(int row) {
        int from = starts[row];
        return new String(bytes, from, starts[row + 1] - from, StandardCharsets.UTF_8);
    }

    /** Whether the row holds no text. */
    public boolean isEmpty(int row) {
        return starts[row] == starts[row + 1];
    }

    /** The texts of the rows from {@code from} (inclusive) to {@code to} (exclusive). */
    public List<String> list(int from, int to) {
        return IntStream.range(from, to).mapToObj(this::get).toList();
    }

    /** A column of these texts, in this order. */
    public static TextColumn of(List<String> texts) {
        int[] starts = new int[texts.size() + 1];
        var out = new java.io.ByteArrayOutputStream();
        for (int row = 0; row < texts.size(); row++) {
            out.writeBytes(texts.get(row).getBytes(StandardCharsets.UTF_8));
            starts[row + 1] = out.size();
        }
        return new TextColumn(out.toByteArray(), starts);
    }
}
