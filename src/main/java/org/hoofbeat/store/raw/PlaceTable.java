package org.hoofbeat.store.raw;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The places of a full segment's records, sorted by hash, in a file that is mapped: looking one up costs a binary search and
 * no memory of ours. It can be made again from the segment at any time.
 */
final class PlaceTable {
    private static final byte[] MAGIC = "HBIDX001".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER = MAGIC.length + 2 * Integer.BYTES;
    private static final int ROW = 2 * Long.BYTES + 2 * Integer.BYTES;

    private final ByteBuffer rows;
    private final int segment;
    private final int count;

    private PlaceTable(ByteBuffer rows, int segment, int count) {
        this.rows = rows;
        this.segment = segment;
        this.count = count;
    }

    private static Path fileOf(Path segment) {
        return segment.resolveSibling(segment.getFileName() + ".places");
    }

    static void write(Path segment, List<Place> places) throws IOException {
        ByteBuffer out = ByteBuffer.allocate(HEADER + places.size() * ROW);
        out.position(HEADER);
        places.stream().sorted(Comparator.comparingLong(Place::hash)).forEach(place -> out.putLong(place.hash())
                .putLong(place.version())
                .putInt(place.offset())
                .putInt(place.size()));
        out.flip();
        out.put(0, MAGIC).putInt(MAGIC.length, places.size());
        out.putInt(MAGIC.length + Integer.BYTES, Frame.checksum(out.array(), HEADER, places.size() * ROW));
        Path file = fileOf(segment);
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        Files.write(beside, out.array());
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The table of a segment, or null where there is none that is whole. */
    static @Nullable PlaceTable open(Path segment, int number) throws IOException {
        Path file = fileOf(segment);
        if (!Files.isRegularFile(file)) {
            return null;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer all = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            if (all.limit() < HEADER) {
                return null;
            }
            byte[] magic = new byte[MAGIC.length];
            all.get(0, magic);
            int count = all.getInt(MAGIC.length);
            if (!java.util.Arrays.equals(magic, MAGIC) || count < 0 || all.limit() != HEADER + (long) count * ROW) {
                return null;
            }
            var crc = new java.util.zip.CRC32C();
            crc.update(all.slice(HEADER, count * ROW));
            return (int) crc.getValue() == all.getInt(MAGIC.length + Integer.BYTES)
                    ? new PlaceTable(all.slice(HEADER, count * ROW), number, count)
                    : null;
        }
    }

    int count() {
        return count;
    }

    /** Hands over all places whose key has this hash. */
    void find(long hash, Consumer<Place> found) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rows.getLong(middle * ROW) < hash) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int row = low; row < count && rows.getLong(row * ROW) == hash; row++) {
            found.accept(at(row));
        }
    }

    Place at(int row) {
        int from = row * ROW;
        return new Place(
                rows.getLong(from), rows.getLong(from + 8), segment, rows.getInt(from + 16), rows.getInt(from + 20));
    }
}
