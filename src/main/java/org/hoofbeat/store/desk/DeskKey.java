package org.hoofbeat.store.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key of the fields that are sealed in the desk database, and the file that holds it: {@code secrets/desk.key}, readable
 * by its owner only. It is never in the database, so that a copy of that alone gives nothing away.
 *
 * <p>Sealing is AES-256 in Galois/Counter Mode (NIST SP 800-38D), with a random nonce of 96 bits for each value. The place of a
 * value, such as {@code account.totp_secret/ID}, goes into the seal: a value that was moved to another row does not open.
 *
 * <p>The file has one key a line, in base64, the one in use first. While keys are being changed there are two, so that a
 * process that is killed in the middle leaves nothing that cannot be read.
 */
public final class DeskKey {
    private static final String SEALED = "sealed1:";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int ID_LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;
    private volatile List<Key> keys;

    private DeskKey(Path file, List<Key> keys) {
        this.file = file;
        this.keys = List.copyOf(keys);
    }

    private record Key(String id, byte[] bytes) {
        static Key of(byte[] bytes) {
            return new Key(Hashes.sha256(bytes).substring(0, ID_LENGTH), bytes);
        }

        static Key draw() {
            byte[] bytes = new byte[KEY_BYTES];
            RANDOM.nextBytes(bytes);
            return of(bytes);
        }
    }

    /**
     * Reads the key, and makes one where there is none.
     *
     * @throws DeskException when the file holds something else
     */
    public static DeskKey open(Path file) {
        if (Files.exists(file)) {
            return new DeskKey(file, read(file));
        }
        var made = new DeskKey(file, List.of(Key.draw()));
        made.store(made.keys);
        return made;
    }

    private static List<Key> read(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            List<Key> keys = lines.map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .map(Base64.getDecoder()::decode)
                    .map(Key::of)
                    .toList();
            if (keys.isEmpty() || keys.stream().anyMatch(key -> key.bytes.length != KEY_BYTES)) {
                throw new DeskException(file + " is no key of a desk; bring back the right file");
            }
            return keys;
        } catch (IOException failed) {
            throw new UncheckedIOException("The desk key %s cannot be read: %s".formatted(file, failed), failed);
        } catch (IllegalArgumentException notBase64) {
            throw new DeskException(file + " is no key of a desk; bring back the right file", notBase64);
        }
    }

    /** Where the key is kept. */
    public Path file() {
        return file;
    }

    /** The first digits of the hash of the key in use, by which people can tell keys apart. */
    public String id() {
        return keys.getFirst().id;
    }

    /** Whether the key with these first digits is here. */
    boolean holds(String id) {
        return keys.stream().anyMatch(key -> key.id.equals(id));
    }

    /** Seals a text for one place. An empty text stays empty. */
    String seal(String text, String place) {
        if (text.isEmpty()) {
            return text;
        }
        Key key = keys.getFirst();
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce, place);
            byte[] sealed = cipher.doFinal(text.getBytes(StandardCharsets.UTF_8));
            byte[] both = ByteBuffer.allocate(nonce.length + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
            return SEALED + key.id + ":" + Base64.getEncoder().encodeToString(both);
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("a value of " + place + " cannot be sealed", failed);
        }
    }

    /** @throws SealedAwayException when the key that sealed it is not here, or the value was changed or moved */
    String open(String sealed, String place) {
        if (sealed.isEmpty()) {
            return sealed;
        }
        if (!sealed.startsWith(SEALED)) {
            throw new SealedAwayException(place, "it is not sealed");
        }
        String id = sealed.substring(SEALED.length(), SEALED.length() + ID_LENGTH);
        Key key = keys.stream()
                .filter(one -> one.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new SealedAwayException(
                        place, "it was sealed with key %s, and %s has key %s".formatted(id, file, id())));
        byte[] both = Base64.getDecoder().decode(sealed.substring(SEALED.length() + ID_LENGTH + 1));
        byte[] nonce = java.util.Arrays.copyOf(both, NONCE_BYTES);
        try {
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, key, nonce, place);
            return new String(cipher.doFinal(both, NONCE_BYTES, both.length - NONCE_BYTES), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException changed) {
            throw new SealedAwayException(place, "it was changed or moved", changed);
        }
    }

    /** Whether the key at hand does not open it. */
    boolean isSealedAway(String sealed, String place) {
        try {
            return open(sealed, place).isEmpty() && !sealed.isEmpty();
        } catch (SealedAwayException lost) {
            return true;
        }
    }

    /**
     * A keyed hash (HMAC-SHA-256) of a text, in hexadecimal, by which two texts can be known for the same, or a text for
     * unchanged, and nothing else be learnt. Another key gives another one.
     *
     * @param use what it is for; the same text has another mark in another use
     */
    String mark(String text, String use) {
        return mark(keys.getFirst(), text, use);
    }

    /** Whether a mark is that of this text, by any key that is here. */
    boolean isMark(String mark, String text, String use) {
        return keys.stream()
                .anyMatch(key -> MessageDigest.isEqual(
                        mark.getBytes(StandardCharsets.UTF_8),
                        mark(key, text, use).getBytes(StandardCharsets.UTF_8)));
    }

    private static String mark(Key key, String text, String use) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.bytes, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal((use + "\n" + text).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has HMAC-SHA-256", missing);
        }
    }

    private static Cipher cipher(int mode, Key key, byte[] nonce, String place) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key.bytes, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    /** Puts a new key first; the old ones still open what they sealed. */
    void beginRotation() {
        var longer = new ArrayList<Key>();
        longer.add(Key.draw());
        longer.addAll(keys);
        store(longer);
    }

    /** Forgets every key but the one in use. */
    void endRotation() {
        store(keys.subList(0, 1));
    }

    private void store(List<Key> next) {
        String lines = next.stream()
                .map(key -> Base64.getEncoder().encodeToString(key.bytes) + "\n")
                .collect(Collectors.joining());
        replace(file.toAbsolutePath(), lines.getBytes(StandardCharsets.US_ASCII));
        keys = List.copyOf(next);
    }

    /** In one step and for the owner only, also while it is being written. */
    private static void replace(Path file, byte[] content) {
        Path folder = java.util.Objects.requireNonNull(file.getParent(), "an absolute path has a parent");
        Path next = folder.resolve(file.getFileName() + ".next");
        try {
            Files.createDirectories(folder);
            protect(folder, "rwx------");
            Files.deleteIfExists(next);
            Files.createFile(next);
            protect(next, "rw-------");
            try (FileChannel out = FileChannel.open(next, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(content);
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
                out.force(true);
            }
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new UncheckedIOException("The desk key %s cannot be written: %s".formatted(file, failed), failed);
        }
    }

    private static void protect(Path path, String rights) throws IOException {
        var view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString(rights));
        }
    }

    /** Keys do not belong into logs. */
    @Override
    public String toString() {
        return "DeskKey[" + id() + "]";
    }
}
