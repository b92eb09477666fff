package org.hoofbeat.notices;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** The random words of links in letters. Nobody can guess 192 bits, so a plain hash of them is enough to keep. */
final class Codes {
    private static final int BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Codes() {}

    /** 32 letters, digits, hyphens and underscores. */
    static String draw() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static String hash(String code) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("this Java machine has no SHA-256", missing);
        }
    }
}
