package org.hoofbeat.store.pack;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.zip.Deflater;
import org.hoofbeat.model.Manifest;
import org.hoofbeat.model.knowledge.Knowledge;

/** Writes packs. The same knowledge gives the same bytes. */
public final class PackWriter {
    private static final int DIGITS = 8;

    private PackWriter() {}

    /**
     * Names a knowledge after its contents: the same with a manifest whose generation is the data's date and the first eight
     * digits of the checksum over all columns, and whose format version is the one that would be written.
     */
    public static Knowledge named(Knowledge knowledge) {
        MessageDigest digest = PackFormat.sha256();
        Columns.of(knowledge).forEach((name, column) -> {
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            digest.update(encode(column));
        });
        String checksum = HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
        Manifest manifest = knowledge.manifest();
        return new Knowledge(
                new Manifest(
                        PackFormat.VERSION, manifest.date() + "-" + checksum, manifest.sources(), manifest.counts()),
                knowledge.terms(),
                knowledge.diseases(),
                knowledge.sourceDiseases(),
                knowledge.annotations(),
                knowledge.genes(),
                knowledge.translations());
    }

    /**
     * Writes a pack, whole or not at all: to a file beside the target that takes its place when every byte is on disk. An
     * interrupted write leaves the former pack as it was.
     *
     * @throws UncheckedIOException when the folder cannot be written
     */
    public static void write(Knowledge knowledge, Path target) {
        List<Section> sections = new ArrayList<>();
        List<byte[]> contents = new ArrayList<>();
        Columns.of(knowledge).forEach((name, column) -> {
            byte[] raw = encode(column);
            byte[] stored = deflate(raw);
            sections.add(new Section(
                    name,
                    column instanceof int[] ? Section.Kind.INTS : Section.Kind.BYTES,
                    raw.length,
                    stored.length,
                    PackFormat.sha256(stored)));
            contents.add(stored);
        });
        try {
            contents.addFirst(head(new Header(knowledge.manifest(), sections)));
            replace(target.toAbsolutePath(), contents);
        } catch (IOException failed) {
            throw new UncheckedIOException("the pack " + target + " cannot be written: " + failed.getMessage(), failed);
        }
    }

    static byte[] encode(Object column) {
        return switch (column) {
            case int[] numbers -> Ints.encode(numbers);
            case byte[] bytes -> bytes;
            default -> throw new IllegalStateException("a column of " + column.getClass() + " has no encoding");
        };
    }

    private static byte[] head(Header header) throws IOException {
        byte[] text = header.write().getBytes(StandardCharsets.UTF_8);
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.write(PackFormat.MAGIC);
            out.writeInt(PackFormat.VERSION);
            out.writeInt(text.length);
            out.write(text);
            out.write(PackFormat.sha256().digest(bytes.toByteArray()));
        }
        return bytes.toByteArray();
    }

    static void replace(Path target, List<byte[]> contents) throws IOException {
        Path folder = Objects.requireNonNull(target.getParent(), "an absolute file has a folder");
        Files.createDirectories(folder);
        Path unfinished = folder.resolve(
                target.getFileName() + "." + ProcessHandle.current().pid() + ".unfinished");
        try {
            try (FileChannel out = FileChannel.open(
                    unfinished,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE)) {
                for (byte[] part : contents) {
                    ByteBuffer buffer = ByteBuffer.wrap(part);
                    while (buffer.hasRemaining()) {
                        out.write(buffer);
                    }
                }
                out.force(true);
            }
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static byte[] deflate(byte[] raw) {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            deflater.setInput(raw);
            deflater.finish();
            var out = new ByteArrayOutputStream(raw.length / 3 + 64);
            byte[] buffer = new byte[1 << 16];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }
}
