package org.hoofbeat.store.raw;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * All records of one kind, in a folder of their own.
 *
 * <p>What {@link #append} has returned for is on disk and survives the process, killed at whatever moment. A crash may leave
 * the end of the last file torn; it is cut when the folder is opened, and {@link #notes()} says so. Only one process may write;
 * many threads may read, also while records are added.
 *
 * <p>Memory does not grow with the number of records: the places of full segments are in mapped files, those of the last
 * segment (at most 64 MB of records) in a table.
 */
public final class RawStore implements AutoCloseable {
    private static final long FULL = 64L << 20;
    private static final long LARGE = 512L << 20;

    private final Path folder;
    private final long full;
    private final TreeMap<Integer, Segment> segments = new TreeMap<>();
    private final List<PlaceTable> tables = new ArrayList<>();
    private final Map<Long, List<Place>> recent = new HashMap<>();
    private final List<String> notes = new ArrayList<>();
    private int lastCount;

    private RawStore(Path folder, long full) {
        this.folder = folder;
        this.full = full;
    }

    /**
     * Opens a folder, and makes it where it is missing.
     *
     * @throws DamagedRawException when a file in it is not what was written
     */
    public static RawStore open(Path folder) {
        return open(folder, FULL);
    }

    /**
     * Opens a folder of many records, whose files grow larger, so that there are fewer of them to look into.
     *
     * @throws DamagedRawException when a file in it is not what was written
     */
    public static RawStore openLarge(Path folder) {
        return open(folder, LARGE);
    }

    /** @param full how large a segment may grow, in bytes; below 1 GB */
    static RawStore open(Path folder, long full) {
        var store = new RawStore(folder, full);
        try {
            Files.createDirectories(folder);
            store.load();
            return store;
        } catch (IOException cause) {
            store.close();
            throw new UncheckedIOException("the raw records in " + folder + " cannot be opened", cause);
        }
    }

    /** Whether a folder holds records; does not open it. */
    public static boolean isIn(Path folder) {
        return Files.isRegularFile(Segment.fileOf(folder, 1));
    }

    /** What had to be put right when the folder was opened, in sentences; usually nothing. */
    public List<String> notes() {
        return List.copyOf(notes);
    }

    /** Adds records and returns once they are on disk. */
    public synchronized void append(List<RawRecord> records) {
        if (records.isEmpty()) {
            return;
        }
        try {
            Segment last = segments.isEmpty() ? null : segments.lastEntry().getValue();
            if (last == null || last.length() >= full) {
                if (last != null) {
                    seal(last);
                }
                last = Segment.create(folder, last == null ? 1 : last.number() + 1, records);
                segments.put(last.number(), last);
            }
            int number = last.number();
            List<Place> added = new ArrayList<>(records.size());
            last.append(
                    records,
                    (record, offset) -> added.add(new Place(
                            hashOf(record.key()), record.version(), number, offset, record.content().length)));
            added.forEach(this::remember);
        } catch (IOException cause) {
            throw new UncheckedIOException("records cannot be added to " + folder, cause);
        }
    }

    /** The newest version of a record. */
    public synchronized Optional<RawRecord> find(String key) {
        List<RawRecord> versions = listVersions(key, true);
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }

    /** All versions of a record, the oldest first. */
    public synchronized List<RawRecord> listVersions(String key) {
        return listVersions(key, false);
    }

    /** The number of a record's newest version. */
    public synchronized OptionalLong findVersion(String key) {
        List<RawRecord> newest = listVersions(key, true);
        return newest.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(newest.getFirst().version());
    }

    /** Whether exactly this version of this record is there already. */
    public synchronized boolean holds(RawRecord record) {
        return places(record.key()).stream()
                .filter(place -> place.version() == record.version() && place.size() == record.content().length)
                .map(place -> read(place))
                .anyMatch(
                        other -> other.key().equals(record.key()) && Arrays.equals(other.content(), record.content()));
    }

    /** Whether the record that ends at a point is the newest version of its key. */
    public synchronized boolean isNewest(RawRecord record, RawPosition end) {
        List<Place> places = places(record.key());
        for (Place place : places.reversed()) {
            if (place.segment() == end.segment() && place.offset() < end.offset() && isEnd(place, end)) {
                return true;
            }
            if (read(place).key().equals(record.key())) {
                return false;
            }
        }
        return false;
    }

    /** Where a follower has everything. */
    public synchronized RawPosition end() {
        try {
            return segments.isEmpty()
                    ? RawPosition.START
                    : new RawPosition(segments.lastKey(), (int)
                            segments.lastEntry().getValue().length());
        } catch (IOException cause) {
            throw new UncheckedIOException(folder + " cannot be read", cause);
        }
    }

    /**
     * Hands over everything that was added from a point on, in that order, older versions too. What is added meanwhile is not
     * waited for.
     *
     * @param each gets a record and the point after it
     */
    public void follow(RawPosition from, BiConsumer<RawRecord, RawPosition> each) {
        RawPosition end = end();
        List<Segment> list;
        synchronized (this) {
            list = List.copyOf(segments.tailMap(Math.max(1, from.segment())).values());
        }
        for (Segment segment : list) {
            int at = Math.max(segment.firstFrame(), segment.number() == from.segment() ? from.offset() : 0);
            try {
                long length = segment.number() == end.segment() ? end.offset() : segment.length();
                while (at < length) {
                    RawRecord record = segment.read(at);
                    at = segment.after(at);
                    each.accept(record, new RawPosition(segment.number(), at));
                }
            } catch (IOException cause) {
                throw new UncheckedIOException(folder + " cannot be read", cause);
            }
        }
    }

    /** How many versions of records there are; at least the number of records. */
    public synchronized long countVersions() {
        return lastCount + tables.stream().mapToLong(PlaceTable::count).sum();
    }

    /** How many bytes the records take on disk. */
    public synchronized long bytes() {
        long sum = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                sum += Files.size(file);
            }
            return sum;
        } catch (IOException cause) {
            throw new UncheckedIOException(folder + " cannot be read", cause);
        }
    }

    @Override
    public synchronized void close() {
        for (Segment segment : segments.values()) {
            try {
                segment.close();
            } catch (IOException cause) {
                throw new UncheckedIOException(segment.file() + " cannot be closed", cause);
            }
        }
        segments.clear();
    }

    private List<RawRecord> listVersions(String key, boolean newestOnly) {
        List<Place> places = places(key);
        List<RawRecord> versions = new ArrayList<>();
        // A hash may be shared, so the newest place may be another record's.
        for (Place place : newestOnly ? places.reversed() : places) {
            RawRecord record =
                    Objects.requireNonNull(segments.get(place.segment())).read(place.offset());
            if (record.key().equals(key)) {
                versions.add(record);
                if (newestOnly) {
                    return versions;
                }
            }
        }
        return versions;
    }

    /** Places of all versions of a record, the newest last, and perhaps of others that share its hash. */
    private List<Place> places(String key) {
        long hash = hashOf(key);
        List<Place> places = new ArrayList<>(recent.getOrDefault(hash, List.of()));
        tables.forEach(table -> table.find(hash, places::add));
        places.sort(Place.BY_AGE);
        return places;
    }

    private RawRecord read(Place place) {
        return segment(place).read(place.offset());
    }

    private Segment segment(Place place) {
        return Objects.requireNonNull(segments.get(place.segment()));
    }

    private boolean isEnd(Place place, RawPosition end) {
        try {
            return segment(place).after(place.offset()) == end.offset();
        } catch (IOException cause) {
            throw new UncheckedIOException(folder + " cannot be read", cause);
        }
    }

    private void load() throws IOException {
        int number = 1;
        for (; Files.exists(Segment.fileOf(folder, number)); number++) {
            boolean last = !Files.exists(Segment.fileOf(folder, number + 1));
            Segment segment = Segment.open(folder, number);
            if (segment == null) {
                Path file = Segment.fileOf(folder, number);
                if (!last) {
                    throw new DamagedRawException(
                            file + " has no readable header; bring it back from a backup, or import again");
                }
                Files.delete(file);
                notes.add(file
                        + " was begun and not finished when the program ended; it was removed, no record was in it");
                return;
            }
            segments.put(number, segment);
            if (last) {
                loadLast(segment);
            } else {
                loadFull(segment);
            }
        }
    }

    private void loadLast(Segment segment) throws IOException {
        int end = segment.scan(0, (frame, offset) -> remember(placeOf(segment, frame, offset)));
        long torn = segment.length() - end;
        if (torn > 0) {
            if (segment.hasFrameBehind(end)) {
                throw segment.damaged(end);
            }
            segment.cutAt(end);
            notes.add("%s ended in %d bytes of a record that was not finished when the program ended; they were cut off"
                    .formatted(segment.file(), torn));
        }
    }

    private void loadFull(Segment segment) throws IOException {
        PlaceTable table = PlaceTable.open(segment.file(), segment.number());
        if (table == null) {
            List<Place> places = new ArrayList<>();
            int end = segment.scan(0, (frame, offset) -> places.add(placeOf(segment, frame, offset)));
            if (end < segment.length()) {
                throw segment.damaged(end);
            }
            PlaceTable.write(segment.file(), places);
            table = PlaceTable.open(segment.file(), segment.number());
        }
        tables.add(Objects.requireNonNull(table));
    }

    private void seal(Segment segment) throws IOException {
        List<Place> places = recent.values().stream().flatMap(List::stream).toList();
        PlaceTable.write(segment.file(), places);
        tables.add(Objects.requireNonNull(PlaceTable.open(segment.file(), segment.number())));
        recent.clear();
        lastCount = 0;
    }

    private void remember(Place place) {
        recent.merge(place.hash(), List.of(place), (before, one) -> {
            List<Place> both = new ArrayList<>(before);
            both.addAll(one);
            return both;
        });
        lastCount++;
    }

    private static Place placeOf(Segment segment, Frame frame, int offset) {
        return new Place(hashOf(frame.key()), frame.version(), segment.number(), offset, frame.size());
    }

    private static long hashOf(String key) {
        return KeyHash.of(key.getBytes(StandardCharsets.UTF_8));
    }
}
