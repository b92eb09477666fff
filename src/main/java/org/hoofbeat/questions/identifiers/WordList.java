package org.hoofbeat.questions.identifiers;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A list of words with a class each, 1 (rare) to 3 (frequent), as a file: compressed; a mark; then for each class the number of
 * its words, and each word as how many bytes it shares with the one before, how many follow, and these.
 */
public final class WordList {
    private static final int MARK = 0x48425731;
    private static final int LONGEST = 100;

    /** Gives each word of a list. */
    @FunctionalInterface
    interface Words {
        /** @param hash {@link Letters#hash} of the word */
        void add(long hash, int wordClass);
    }

    private WordList() {}

    /**
     * Writes a list; words are folded, those of more than 100 letters left out.
     *
     * @param words words with their classes
     */
    public static void write(SortedMap<String, Integer> words, OutputStream out) throws IOException {
        SortedMap<String, Integer> folded = new TreeMap<>();
        words.forEach((word, wordClass) -> {
            String plain = Letters.fold(word);
            if (!plain.isEmpty() && plain.length() <= LONGEST && plain.chars().allMatch(c -> c < 128)) {
                folded.merge(plain, wordClass, Math::max);
            }
        });
        try (var data = new DataOutputStream(new GZIPOutputStream(out) {
            {
                def.setLevel(9);
            }
        })) {
            data.writeInt(MARK);
            for (int wordClass = 1; wordClass <= 3; wordClass++) {
                int wanted = wordClass;
                List<String> of = new ArrayList<>();
                folded.forEach((word, c) -> {
                    if (c == wanted) {
                        of.add(word);
                    }
                });
                data.writeInt(of.size());
                write(of, data);
            }
        }
    }

    private static void write(List<String> words, DataOutputStream data) throws IOException {
        byte[] before = {};
        for (String word : words) {
            byte[] bytes = word.getBytes(StandardCharsets.US_ASCII);
            int shared = 0;
            while (shared < Math.min(before.length, bytes.length) && before[shared] == bytes[shared]) {
                shared++;
            }
            data.writeByte(shared);
            data.writeByte(bytes.length - shared);
            data.write(bytes, shared, bytes.length - shared);
            before = bytes;
        }
    }

    /** @throws IOException when the file is none of these, or damaged */
    static void read(InputStream in, Words words) throws IOException {
        byte[] all;
        try (var unpacked = new GZIPInputStream(in, 1 << 16)) {
            var bytes = new ByteArrayOutputStream(1 << 20);
            unpacked.transferTo(bytes);
            all = bytes.toByteArray();
        }
        if (all.length < 16 || number(all, 0) != MARK) {
            throw new IOException("not a list of words");
        }
        int at = 4;
        byte[] word = new byte[256];
        for (int wordClass = 1; wordClass <= 3; wordClass++) {
            int count = number(all, at);
            at += 4;
            for (int i = 0; i < count; i++) {
                int shared = all[at++];
                int more = all[at++];
                System.arraycopy(all, at, word, shared, more);
                at += more;
                words.add(Letters.hash(word, shared + more), wordClass);
            }
        }
    }

    private static int number(byte[] bytes, int at) {
        return ByteBuffer.wrap(bytes).getInt(at);
    }
}
