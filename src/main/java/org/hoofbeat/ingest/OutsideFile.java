package org.hoofbeat.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.hoofbeat.sources.FetchDates;
import org.hoofbeat.sources.MalformedSourceException;
import org.hoofbeat.sources.SourceText;

/**
 * A file that somebody gave: plain, gzipped, or a zip archive whose members are recognised by name. Which of these it is, is
 * told by its first bytes, not by its name. What expands more than 200-fold beyond 64 MB is refused.
 */
public final class OutsideFile {
    private static final int GZIP = 0x1f8b;
    private static final int ZIP = 0x504b;

    private final Path path;
    private final String name;

    private OutsideFile(Path path) {
        this.path = path;
        this.name = path.getFileName().toString();
    }

    /** @throws MalformedSourceException when there is no such file, or it is empty */
    public static OutsideFile at(Path path) {
        try {
            if (!Files.isRegularFile(path)) {
                throw new MalformedSourceException(path.toString(), "there is no such file");
            }
            if (Files.size(path) == 0) {
                throw new MalformedSourceException(path.toString(), "the file is empty");
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(path + " cannot be read: " + failed.getMessage(), failed);
        }
        return new OutsideFile(path);
    }

    /** The file's name, without folders. */
    public String name() {
        return name;
    }

    /**
     * Hands over each text in the file: the file itself, or the members that are wanted, by name.
     *
     * @param wanted whether a member with this name (without folders) is wanted; not asked for files that are no archives
     * @throws MalformedSourceException when an archive is damaged or holds nothing that is wanted
     */
    public void forEachText(Predicate<String> wanted, String expected, Consumer<SourceText> reader) {
        try {
            switch (firstTwoBytes()) {
                case GZIP -> readGzip(reader);
                case ZIP -> readZip(wanted, expected, reader);
                default -> readPlain(reader);
            }
        } catch (ZipException damaged) {
            throw new MalformedSourceException(
                    name, "the archive is damaged (" + damaged.getMessage() + "); fetch it again", damaged);
        } catch (IOException failed) {
            throw new UncheckedIOException(path + " cannot be read: " + failed.getMessage(), failed);
        }
    }

    /** How many texts {@link #forEachText} would hand over. */
    public int countTexts(Predicate<String> wanted) {
        try {
            if (firstTwoBytes() != ZIP) {
                return 1;
            }
            try (var zip = new ZipFile(path.toFile())) {
                return (int) zip.stream()
                        .filter(member -> !member.isDirectory() && wanted.test(plainName(member)))
                        .count();
            }
        } catch (ZipException damaged) {
            throw new MalformedSourceException(
                    name, "the archive is damaged (" + damaged.getMessage() + "); fetch it again", damaged);
        } catch (IOException failed) {
            throw new UncheckedIOException(path + " cannot be read: " + failed.getMessage(), failed);
        }
    }

    /**
     * The day on which the file was fetched, ISO, where a {@code metadata.json} beside it says so; for files that do not state
     * a version of themselves.
     */
    Optional<String> findFetchDate() {
        Path metadata = path.resolveSibling("metadata.json");
        if (!Files.isRegularFile(metadata)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(metadata)) {
            return Optional.ofNullable(
                    FetchDates.read(new SourceText(metadata.toString(), in)).get(name));
        } catch (IOException failed) {
            throw new UncheckedIOException(metadata + " cannot be read: " + failed.getMessage(), failed);
        }
    }

    /** The checksum of the file's bytes as they are on disk. */
    public String sha256() {
        try (InputStream in = Files.newInputStream(path);
                var digesting = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
            digesting.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digesting.getMessageDigest().digest());
        } catch (IOException failed) {
            throw new UncheckedIOException(path + " cannot be read: " + failed.getMessage(), failed);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java machine has SHA-256", missing);
        }
    }

    private void readPlain(Consumer<SourceText> reader) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16)) {
            reader.accept(new SourceText(name, in));
        }
    }

    private void readGzip(Consumer<SourceText> reader) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(path), 1 << 16)) {
            reader.accept(new SourceText(name, new BoundedInflation(name, in, Files.size(path))));
        }
    }

    private void readZip(Predicate<String> wanted, String expected, Consumer<SourceText> reader) throws IOException {
        try (var zip = new ZipFile(path.toFile())) {
            List<? extends ZipEntry> members = zip.stream()
                    .filter(member -> !member.isDirectory() && wanted.test(plainName(member)))
                    .sorted(Comparator.comparing(ZipEntry::getName))
                    .toList();
            if (members.isEmpty()) {
                throw new MalformedSourceException(name, "the archive has no member that is " + expected);
            }
            for (ZipEntry member : members) {
                String memberName = name + "!" + plainName(member);
                try (InputStream in = zip.getInputStream(member)) {
                    reader.accept(new SourceText(
                            memberName, new BoundedInflation(memberName, in, member.getCompressedSize())));
                }
            }
        }
    }

    private static String plainName(ZipEntry member) {
        return member.getName().substring(member.getName().lastIndexOf('/') + 1);
    }

    private int firstTwoBytes() throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] first = in.readNBytes(2);
            return first.length < 2 ? 0 : (first[0] & 0xff) << 8 | first[1] & 0xff;
        }
    }
}
