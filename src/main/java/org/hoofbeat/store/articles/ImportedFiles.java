package org.hoofbeat.store.articles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which files were read to their end, by checksum: one line each, added and never changed, on disk before the import goes on.
 * A line that a crash left torn does not count, so its file is read again, which changes nothing.
 */
public final class ImportedFiles {
    private static final int CHECKSUM = 64;

    private final Path file;
    private final Set<String> checksums = new HashSet<>();
    private final Set<String> names = new HashSet<>();

    private ImportedFiles(Path file) {
        this.file = file;
    }

    /** The list in a folder of raw records. */
    public static ImportedFiles in(Path folder) {
        var list = new ImportedFiles(folder.resolve("files.tsv"));
        try {
            Files.createDirectories(folder);
            if (Files.exists(list.file)) {
                list.load();
            }
            return list;
        } catch (IOException cause) {
            throw new UncheckedIOException(list.file + " cannot be read", cause);
        }
    }

    private void load() throws IOException {
        String all = Files.readString(file, StandardCharsets.UTF_8);
        List<String> lines = all.lines().toList();
        int whole = all.endsWith("\n") ? lines.size() : lines.size() - 1;
        for (String line : lines.subList(0, whole)) {
            String[] cells = line.split("\t");
            if (cells[0].length() == CHECKSUM && cells.length > 1) {
                checksums.add(cells[0]);
                names.add(cells[1]);
            }
        }
        if (whole < lines.size()) {
            Files.writeString(file, "\n", StandardCharsets.UTF_8, StandardOpenOption.APPEND);
        }
    }

    /** Whether a file with this SHA-256 was read to its end. */
    public synchronized boolean has(String checksum) {
        return checksums.contains(checksum);
    }

    /** Whether a file of this name was. */
    public synchronized boolean hasName(String name) {
        return names.contains(name);
    }

    /** Notes that a file was read to its end. */
    public synchronized void add(String checksum, String name, long records) {
        String line = checksum + "\t" + name.replaceAll("\\s", " ") + "\t" + records + "\t" + Instant.now() + "\n";
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        } catch (IOException cause) {
            throw new UncheckedIOException(file + " cannot be written", cause);
        }
        checksums.add(checksum);
        names.add(name);
    }
}
