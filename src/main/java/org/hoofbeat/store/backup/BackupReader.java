package org.hoofbeat.store.backup;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.hoofbeat.store.desk.DeskDatabase;
import org.hoofbeat.store.desk.DeskDump;
import org.jspecify.annotations.Nullable;

/** A backup that was found to be whole; what is in it can be taken out into places that are empty. */
public final class BackupReader implements AutoCloseable {
    private static final String TABLE = "desk/\\d{3}-[a-z][a-z0-9_]*\\.tsv";

    private final Path file;
    private final ZipFile zip;
    private final BackupHeader header;

    private BackupReader(Path file, ZipFile zip, BackupHeader header) {
        this.file = file;
        this.zip = zip;
        this.header = header;
    }

    /**
     * Opens a backup and checks all of it.
     *
     * @throws DamagedBackupException when it is not what was written, or of a form that this program does not know
     */
    public static BackupReader open(Path file) {
        try {
            ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
            try {
                BackupHeader header = BackupHeader.parse(text(file, zip, BackupHeader.ENTRY));
                if (header.format() > BackupHeader.FORMAT) {
                    throw new DamagedBackupException(
                            file,
                            "it has format %d, this program knows up to %d"
                                    .formatted(header.format(), BackupHeader.FORMAT));
                }
                if (header.deskForm() > DeskDatabase.newestForm()) {
                    throw new DamagedBackupException(file, "it was written by a newer Hoofbeat");
                }
                verify(file, zip);
                return new BackupReader(file, zip, header);
            } catch (IOException | RuntimeException failed) {
                zip.close();
                throw failed;
            }
        } catch (ZipException | EOFException noZip) {
            throw new DamagedBackupException(file, "it is no backup of Hoofbeat or not all of it", noZip);
        } catch (IllegalArgumentException wrong) {
            throw new DamagedBackupException(file, String.valueOf(wrong.getMessage()), wrong);
        } catch (IOException failed) {
            throw new UncheckedIOException("%s cannot be read: %s".formatted(file, failed.getMessage()), failed);
        }
    }

    public BackupHeader header() {
        return header;
    }

    private static void verify(Path file, ZipFile zip) throws IOException {
        Map<String, String> expected = new HashMap<>();
        for (String line : text(file, zip, "checksums.txt").lines().toList()) {
            if (!line.matches("[0-9a-f]{64}  .+")) {
                throw new DamagedBackupException(file, "checksums.txt in it is damaged");
            }
            expected.put(line.substring(66), line.substring(0, 64));
        }
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            if (entry.getName().equals("checksums.txt")) {
                continue;
            }
            String sum = expected.remove(entry.getName());
            if (!isExpected(entry.getName())) {
                throw new DamagedBackupException(file, "it holds " + entry.getName() + ", which no backup has");
            }
            if (sum == null || !sum.equals(checksum(zip, entry))) {
                throw new DamagedBackupException(file, entry.getName() + " in it is damaged");
            }
        }
        if (!expected.isEmpty()) {
            throw new DamagedBackupException(
                    file, "it lacks " + expected.keySet().iterator().next());
        }
    }

    private static boolean isExpected(String name) {
        return name.equals(BackupHeader.ENTRY)
                || name.matches(TABLE)
                || name.equals("secrets/desk.key")
                || (name.startsWith("raw/") && !name.contains("..") && !name.contains("\\"));
    }

    private static String checksum(ZipFile zip, ZipEntry entry) throws IOException {
        MessageDigest digest = BackupWriter.newSha256();
        try (InputStream in = new DigestInputStream(zip.getInputStream(entry), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (ZipException | EOFException damaged) {
            return "damaged";
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String text(Path file, ZipFile zip, String name) throws IOException {
        @Nullable ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new DamagedBackupException(file, "it is no backup of Hoofbeat: it has no " + name);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Loads the tables into a desk of the backup's form whose tables are empty; all of them or none. */
    public long loadDesk(DeskDatabase desk) {
        var tables = new TreeMap<String, ZipEntry>();
        zip.stream()
                .filter(entry -> entry.getName().matches(TABLE))
                .forEach(entry -> tables.put(entry.getName(), entry));
        return desk.write(tx -> {
            var dump = new DeskDump(tx);
            long rows = 0;
            for (Map.Entry<String, ZipEntry> table : tables.entrySet()) {
                String name = table.getKey()
                        .substring("desk/000-".length(), table.getKey().length() - ".tsv".length());
                try (var reader = new BufferedReader(
                        new InputStreamReader(zip.getInputStream(table.getValue()), StandardCharsets.UTF_8))) {
                    rows += dump.load(name, reader);
                } catch (IOException failed) {
                    throw new UncheckedIOException("%s cannot be read".formatted(file), failed);
                }
            }
            return rows;
        });
    }

    /** Takes the raw records out into a folder that is made for them; returns how many files there were. */
    public int extractRaw(Path folder) {
        List<? extends ZipEntry> segments =
                zip.stream().filter(entry -> entry.getName().startsWith("raw/")).toList();
        for (ZipEntry segment : segments) {
            extract(segment, folder.resolve(segment.getName().substring("raw/".length())));
        }
        return segments.size();
    }

    /** Takes the key out, if it is there. */
    public void extractKey(Path target) {
        ZipEntry key = zip.getEntry("secrets/desk.key");
        if (key != null) {
            extract(key, target);
        }
    }

    private void extract(ZipEntry entry, Path target) {
        try (InputStream in = zip.getInputStream(entry)) {
            Files.createDirectories(target.toAbsolutePath().getParent());
            Files.copy(in, target);
        } catch (IOException failed) {
            throw new UncheckedIOException("%s cannot be taken out of %s".formatted(entry.getName(), file), failed);
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(file + " cannot be closed", failed);
        }
    }
}
