package org.hoofbeat.store.raw;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.function.ObjIntConsumer;
import java.util.zip.DataFormatException;
import org.jspecify.annotations.Nullable;

/** One file of records: a header with the dictionary, then frames, one after the other, only ever added. */
final class Segment implements AutoCloseable {
    private static final byte[] MAGIC = "HBRAW001".getBytes(StandardCharsets.US_ASCII);
    private static final int FIXED = MAGIC.length + 2 * Integer.BYTES;

    private final Path file;
    private final int number;
    private final FileChannel channel;
    private final Compression compression;
    private final int firstFrame;

    private Segment(Path file, int number, FileChannel channel, byte[] dictionary) {
        this.file = file;
        this.number = number;
        this.channel = channel;
        this.compression = new Compression(dictionary);
        this.firstFrame = FIXED + dictionary.length;
    }

    static Path fileOf(Path folder, int number) {
        return folder.resolve("segment-%08d.raw".formatted(number));
    }

    /** Makes a new file, on disk before anything is added to it. */
    static Segment create(Path folder, int number, List<RawRecord> samples) throws IOException {
        byte[] dictionary = Compression.dictionaryFrom(samples);
        Path file = fileOf(folder, number);
        FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
        ByteBuffer header = ByteBuffer.allocate(FIXED + dictionary.length);
        header.put(MAGIC)
                .putInt(dictionary.length)
                .putInt(Frame.checksum(dictionary, 0, dictionary.length))
                .put(dictionary)
                .flip();
        while (header.hasRemaining()) {
            channel.write(header);
        }
        channel.force(true);
        return new Segment(file, number, channel, dictionary);
    }

    /** The segment in a file, or null where a crash left not even a whole header. */
    static @Nullable Segment open(Path folder, int number) throws IOException {
        Path file = fileOf(folder, number);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        ByteBuffer fixed = ByteBuffer.allocate(FIXED);
        if (Frame.fill(channel, fixed, 0) && Arrays.equals(Arrays.copyOf(fixed.array(), MAGIC.length), MAGIC)) {
            int length = fixed.getInt(MAGIC.length);
            if (length >= 0 && length <= 1 << 16) {
                ByteBuffer dictionary = ByteBuffer.allocate(length);
                if (Frame.fill(channel, dictionary, FIXED)
                        && Frame.checksum(dictionary.array(), 0, length)
                                == fixed.getInt(MAGIC.length + Integer.BYTES)) {
                    return new Segment(file, number, channel, dictionary.array());
                }
            }
        }
        channel.close();
        return null;
    }

    int number() {
        return number;
    }

    Path file() {
        return file;
    }

    long length() throws IOException {
        return channel.size();
    }

    int firstFrame() {
        return firstFrame;
    }

    /** Adds records at the end and returns once they are on disk. */
    void append(List<RawRecord> records, ObjIntConsumer<RawRecord> placed) throws IOException {
        long at = channel.size();
        for (RawRecord record : records) {
            ByteBuffer frame = Frame.write(record, compression);
            placed.accept(record, (int) at);
            while (frame.hasRemaining()) {
                at += channel.write(frame, at);
            }
        }
        channel.force(false);
    }

    /** @throws DamagedRawException when what lies there is not what was written */
    RawRecord read(int offset) {
        try {
            Frame frame = Frame.read(channel, offset);
            if (frame != null) {
                return frame.expand(compression);
            }
        } catch (DataFormatException _) {
            throw damaged(offset);
        } catch (IOException cause) {
            throw new UncheckedIOException(file + " cannot be read", cause);
        }
        throw damaged(offset);
    }

    /** The offset after the frame at an offset. */
    int after(int offset) throws IOException {
        ByteBuffer length = ByteBuffer.allocate(Integer.BYTES);
        if (!Frame.fill(channel, length, offset)) {
            throw damaged(offset);
        }
        return Math.addExact(offset, Frame.HEADER + length.getInt(0));
    }

    /** Hands over the frames in order, with their places; gives the offset after the last whole one. */
    int scan(int from, ObjIntConsumer<Frame> each) throws IOException {
        int at = Math.max(from, firstFrame);
        for (Frame frame = Frame.read(channel, at); frame != null; frame = Frame.read(channel, at)) {
            each.accept(frame, at);
            at += frame.length();
        }
        return at;
    }

    /** Whether a whole frame lies anywhere behind an offset: then what is there is damage and no torn end. */
    boolean hasFrameBehind(int offset) throws IOException {
        ByteBuffer header = ByteBuffer.allocate(Frame.HEADER);
        if (!Frame.fill(channel, header, offset)) {
            return false;
        }
        long next = offset + (long) Frame.HEADER + header.getInt(0);
        return header.getInt(0) > 0 && next < channel.size() && Frame.read(channel, next) != null;
    }

    void cutAt(int offset) throws IOException {
        channel.truncate(offset);
        channel.force(true);
    }

    DamagedRawException damaged(int offset) {
        return new DamagedRawException(
                "%s is damaged at byte %d; bring the file back from a backup, or remove it and import again"
                        .formatted(file, offset));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
