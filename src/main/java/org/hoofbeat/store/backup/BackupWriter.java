package org.hoofbeat.store.backup;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hoofbeat.store.desk.DeskDatabase;
import org.hoofbeat.store.desk.DeskDump;
import org.hoofbeat.store.desk.Tx;

/**
 * Writes a backup while others read and write. The tables come from one moment; raw records are only ever added to, so those
 * that came in while it ran may or may not be in it, and none is there in half.
 */
public final class BackupWriter {
    private final ZipOutputStream zip;
    private final StringBuilder checksums = new StringBuilder();
    private long rows;
    private long rawFiles;

    private BackupWriter(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /**
     * What was written.
     *
     * @param rows of all tables
     * @param rawFiles segments of raw records
     * @param bytes how large the file is
     */
    public record Written(long rows, long rawFiles, long bytes) {}

    /**
     * Writes a backup in one step: the file is there whole, or not at all. Only its owner can read it.
     *
     * @param raw the folder of raw records; it need not exist
     * @param withKey whether the desk key goes into it; who has the file can then read every secret
     */
    public static Written write(DeskDatabase desk, Path raw, boolean withKey, Path file) {
        Path absolute = file.toAbsolutePath();
        Path unfinished = absolute.resolveSibling(absolute.getFileName() + ".unfinished");
        try {
            Files.deleteIfExists(unfinished);
            Files.createFile(unfinished);
            protect(unfinished);
            try {
                BackupWriter writer;
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
                    writer = new BackupWriter(out);
                    writer.writeAll(desk, raw, withKey);
                }
                try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                    channel.force(true);
                }
                Files.move(unfinished, absolute, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                return new Written(writer.rows, writer.rawFiles, Files.size(absolute));
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(
                    "The backup %s cannot be written: %s".formatted(file, failed.getMessage()), failed);
        }
    }

    private void writeAll(DeskDatabase desk, Path raw, boolean withKey) throws IOException {
        var header = new BackupHeader(
                BackupHeader.FORMAT,
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                DeskDatabase.newestForm(),
                desk.key().id(),
                withKey);
        entry(BackupHeader.ENTRY, out -> out.write(header.written().getBytes(StandardCharsets.UTF_8)));
        boolean done = desk.read(tx -> {
            writeTables(tx);
            return true;
        });
        assert done;
        for (Path segment : files(raw)) {
            String name = "raw/" + raw.relativize(segment).toString().replace('\\', '/');
            entry(name, out -> copyIfThere(segment, out));
            rawFiles++;
        }
        if (withKey) {
            entry("secrets/desk.key", out -> Files.copy(desk.key().file(), out));
        }
        String sums = checksums.toString();
        entry("checksums.txt", out -> out.write(sums.getBytes(StandardCharsets.UTF_8)));
        zip.finish();
    }

    private void writeTables(Tx tx) {
        var dump = new DeskDump(tx);
        int number = 0;
        for (String table : dump.tables()) {
            number++;
            try {
                // The number keeps the order in which they can be loaded.
                entry("desk/%03d-%s.tsv".formatted(number, table), out -> {
                    Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
                    rows += dump.write(table, text);
                    text.flush();
                });
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    private interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private void entry(String name, Content content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        MessageDigest digest = newSha256();
        content.writeTo(new DigestOutputStream(
                new FilterOutputStream(zip) {
                    @Override
                    public void write(byte[] bytes, int from, int length) throws IOException {
                        out.write(bytes, from, length);
                    }

                    @Override
                    public void close() {}
                },
                digest));
        zip.closeEntry();
        checksums
                .append(HexFormat.of().formatHex(digest.digest()))
                .append("  ")
                .append(name)
                .append('\n');
    }

    static MessageDigest newSha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** A segment may be replaced by its successor in the meantime, which then has its records. */
    private static void copyIfThere(Path file, OutputStream out) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            in.transferTo(out);
        } catch (NoSuchFileException replaced) {
            out.flush();
        }
    }

    private static void protect(Path file) throws IOException {
        var view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString("rw-------"));
        }
    }
}
