package org.hoofbeat.store.pack;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The fixed parts of the pack format; see docs/formats/pack.md. */
final class PackFormat {
    /** The version that is written, and the newest that is read. */
    static final int VERSION = 1;

    static final byte[] MAGIC = "HOOFPACK".getBytes(StandardCharsets.US_ASCII);
    static final int LARGEST_HEADER = 4 << 20;
    static final int LARGEST_SECTION = 256 << 20;

    /** Deflate cannot make more of a byte than this. */
    static final int HIGHEST_RATIO = 1032;

    static final int CHECKSUM_LENGTH = 32;

    private PackFormat() {}

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java machine has SHA-256", missing);
        }
    }

    static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }
}
