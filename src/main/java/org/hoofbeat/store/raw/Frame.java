package org.hoofbeat.store.raw;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32C;
import java.util.zip.DataFormatException;

/**
 * One record in a segment: length and checksum of what follows, then version, key, size and the compressed content.
 *
 * @param key the record's key
 * @param version the version's number
 * @param size of the content before it was compressed
 * @param packed the compressed content
 */
record Frame(String key, long version, int size, byte[] packed) {
    /** Length and checksum. */
    static final int HEADER = 8;

    /** No frame is longer: the largest record that is imported has 16 MB. */
    private static final int LONGEST = 64 << 20;

    private static final int LONGEST_KEY = 255;

    static ByteBuffer write(RawRecord record, Compression compression) {
        byte[] key = record.key().getBytes(StandardCharsets.UTF_8);
        if (key.length == 0 || key.length > LONGEST_KEY) {
            throw new IllegalArgumentException("a key has 1 to 255 bytes, unlike '" + record.key() + "'");
        }
        byte[] packed = compression.compress(record.content());
        int length = Long.BYTES + 1 + key.length + Integer.BYTES + packed.length;
        ByteBuffer out = ByteBuffer.allocate(HEADER + length);
        out.putInt(length).putInt(0);
        out.putLong(record.version()).put((byte) key.length).put(key);
        out.putInt(record.content().length).put(packed);
        out.putInt(Integer.BYTES, checksum(out.array(), HEADER, length));
        return out.flip();
    }

    /** The frame at a place, or null where there is none that is whole. */
    static @org.jspecify.annotations.Nullable Frame read(FileChannel channel, long offset) throws IOException {
        ByteBuffer header = ByteBuffer.allocate(HEADER);
        if (!fill(channel, header, offset)) {
            return null;
        }
        int length = header.getInt(0);
        if (length < Long.BYTES + 2 + Integer.BYTES || length > LONGEST) {
            return null;
        }
        ByteBuffer body = ByteBuffer.allocate(length);
        if (!fill(channel, body, offset + HEADER) || checksum(body.array(), 0, length) != header.getInt(4)) {
            return null;
        }
        long version = body.getLong(0);
        int keyLength = body.get(Long.BYTES) & 0xff;
        int sizeAt = Long.BYTES + 1 + keyLength;
        if (sizeAt + Integer.BYTES > length) {
            return null;
        }
        String key = new String(body.array(), Long.BYTES + 1, keyLength, StandardCharsets.UTF_8);
        return new Frame(
                key, version, body.getInt(sizeAt), Arrays.copyOfRange(body.array(), sizeAt + Integer.BYTES, length));
    }

    /** How many bytes the frame takes in its segment. */
    int length() {
        return HEADER + Long.BYTES + 1 + key.getBytes(StandardCharsets.UTF_8).length + Integer.BYTES + packed.length;
    }

    RawRecord expand(Compression compression) throws DataFormatException {
        return new RawRecord(key, version, compression.expand(packed, 0, packed.length, size));
    }

    static int checksum(byte[] bytes, int from, int length) {
        var crc = new CRC32C();
        crc.update(bytes, from, length);
        return (int) crc.getValue();
    }

    /** Whether the buffer could be filled from there. */
    static boolean fill(FileChannel channel, ByteBuffer buffer, long from) throws IOException {
        long at = from;
        while (buffer.hasRemaining()) {
            int got = channel.read(buffer, at);
            if (got < 0) {
                return false;
            }
            at += got;
        }
        buffer.flip();
        return true;
    }
}
