package org.hoofbeat.store.pack;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.hoofbeat.model.Manifest;
import org.hoofbeat.model.knowledge.AnnotationTable;
import org.hoofbeat.model.knowledge.DiseaseTable;
import org.hoofbeat.model.knowledge.GeneTable;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.model.knowledge.SourceDiseaseTable;
import org.hoofbeat.model.knowledge.TermTable;
import org.hoofbeat.model.knowledge.TranslationTable;

/**
 * Reads packs into memory. Every byte is covered by a checksum that is compared before the byte is used, and every length is
 * bounded before memory is taken for it, so a damaged pack is refused with a reason and does no harm.
 */
public final class PackReader {
    private static final String BUILT_IN = "/org/hoofbeat/pack/default.hoofpack";

    private final String file;
    private final DataInputStream in;

    private PackReader(String file, InputStream in) {
        this.file = file;
        this.in = new DataInputStream(in);
    }

    /**
     * The facts of a pack.
     *
     * @throws DamagedPackException when it is not what was written
     * @throws UnsupportedPackException when its format is newer than this program
     */
    public static Knowledge open(Path pack) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(pack), 1 << 16)) {
            return new PackReader(pack.toString(), in).read();
        } catch (IOException failed) {
            throw unreadable(pack, failed);
        }
    }

    /** The facts of the pack that comes with the program. */
    public static Knowledge openBuiltIn() {
        try (InputStream in = builtIn()) {
            return new PackReader("built into the program", in).read();
        } catch (IOException failed) {
            throw new UncheckedIOException("the built-in pack cannot be read: " + failed.getMessage(), failed);
        }
    }

    /** What the pack that comes with the program says of itself, without reading its tables. */
    public static Manifest readBuiltInManifest() {
        try (InputStream in = builtIn()) {
            return new PackReader("built into the program", in).readHeader().manifest();
        } catch (IOException failed) {
            throw new UncheckedIOException("the built-in pack cannot be read: " + failed.getMessage(), failed);
        }
    }

    private static InputStream builtIn() {
        InputStream in = PackReader.class.getResourceAsStream(BUILT_IN);
        if (in == null) {
            throw new IllegalStateException(
                    "the program was built without its default pack; run scripts/build-default-pack");
        }
        return new BufferedInputStream(in, 1 << 16);
    }

    /** What a pack says of itself, without reading its tables. */
    public static Manifest readManifest(Path pack) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(pack), 1 << 16)) {
            return new PackReader(pack.toString(), in).readHeader().manifest();
        } catch (IOException failed) {
            throw unreadable(pack, failed);
        }
    }

    private static UncheckedIOException unreadable(Path pack, IOException failed) {
        String why = failed instanceof NoSuchFileException ? "there is no such file" : failed.toString();
        return new UncheckedIOException("the pack " + pack + " cannot be read: " + why, failed);
    }

    private Knowledge read() throws IOException {
        Header header = readHeader();
        Map<String, Section.Kind> expected = new LinkedHashMap<>();
        Columns.TABLES.forEach((name, type) -> expected.putAll(Columns.names(name, type)));
        Map<String, Object> columns = new HashMap<>();
        for (Section section : header.sections()) {
            byte[] raw = readSection(section);
            if (expected.get(section.name()) == section.kind()) {
                columns.put(section.name(), decode(section, raw));
            }
        }
        if (in.read() >= 0) {
            throw damaged("there is something after its end");
        }
        Set<String> missing = new HashSet<>(expected.keySet());
        missing.removeAll(columns.keySet());
        if (!missing.isEmpty()) {
            throw damaged("the section " + missing.iterator().next() + " is missing");
        }
        return together(header.manifest(), columns);
    }

    private Knowledge together(Manifest manifest, Map<String, Object> columns) {
        try {
            var knowledge = new Knowledge(
                    manifest,
                    Columns.together("terms", TermTable.class, columns),
                    Columns.together("diseases", DiseaseTable.class, columns),
                    Columns.together("sourceDiseases", SourceDiseaseTable.class, columns),
                    Columns.together("annotations", AnnotationTable.class, columns),
                    Columns.together("genes", GeneTable.class, columns),
                    Columns.together("translations", TranslationTable.class, columns));
            Consistency.check(knowledge);
            return knowledge;
        } catch (IllegalArgumentException contradiction) {
            throw damaged(String.valueOf(contradiction.getMessage()));
        }
    }

    private Header readHeader() throws IOException {
        MessageDigest digest = PackFormat.sha256();
        try {
            var digesting = new DataInputStream(new DigestInputStream(in, digest));
            byte[] magic = digesting.readNBytes(PackFormat.MAGIC.length);
            if (!Arrays.equals(magic, PackFormat.MAGIC)) {
                throw damaged("it does not begin as a pack does");
            }
            int version = digesting.readInt();
            int length = digesting.readInt();
            if (length < 0 || length > PackFormat.LARGEST_HEADER) {
                throw damaged("its header claims " + length + " bytes");
            }
            byte[] text = digesting.readNBytes(length);
            byte[] computed = digest.digest();
            byte[] stored = in.readNBytes(PackFormat.CHECKSUM_LENGTH);
            if (text.length < length || !Arrays.equals(stored, computed)) {
                throw damaged("the checksum of its header differs");
            }
            // Only now is it certain that the version is one that somebody wrote.
            if (version < 1 || version > PackFormat.VERSION) {
                throw new UnsupportedPackException(file, version, PackFormat.VERSION);
            }
            return Header.parse(version, new String(text, StandardCharsets.UTF_8));
        } catch (EOFException _) {
            throw damaged("it breaks off in its header");
        } catch (IllegalArgumentException malformed) {
            throw damaged(String.valueOf(malformed.getMessage()));
        }
    }

    private byte[] readSection(Section section) throws IOException {
        byte[] stored = in.readNBytes(section.storedLength());
        if (stored.length < section.storedLength()) {
            throw damaged("it breaks off in the section " + section.name());
        }
        if (!PackFormat.sha256(stored).equals(section.sha256())) {
            throw damaged("the checksum of the section " + section.name() + " differs");
        }
        if (section.rawLength() > PackFormat.HIGHEST_RATIO * (stored.length + 1L)) {
            throw damaged("the section " + section.name() + " claims more than its bytes can hold");
        }
        byte[] raw = new byte[section.rawLength()];
        var inflater = new Inflater();
        try {
            inflater.setInput(stored);
            int length = 0;
            while (length < raw.length && !inflater.finished()) {
                int got = inflater.inflate(raw, length, raw.length - length);
                if (got == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    break;
                }
                length += got;
            }
            if (length < raw.length || raw.length > 0 && inflater.getRemaining() > 0) {
                throw damaged("the section " + section.name() + " has another length than the header says");
            }
            return raw;
        } catch (DataFormatException wrong) {
            throw damaged("the section " + section.name() + " cannot be unpacked (" + wrong.getMessage() + ")");
        } finally {
            inflater.end();
        }
    }

    private Object decode(Section section, byte[] raw) {
        if (section.kind() == Section.Kind.BYTES) {
            return raw;
        }
        try {
            return Ints.decode(raw);
        } catch (IllegalArgumentException wrong) {
            throw damaged("the section " + section.name() + ": " + wrong.getMessage());
        }
    }

    private DamagedPackException damaged(String reason) {
        return new DamagedPackException(file, reason);
    }
}
