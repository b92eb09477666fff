package org.hoofbeat.accounts.factor;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Time-based one-time passwords (RFC 6238) as every authenticator application makes them: HMAC-SHA-1, six digits, steps of
 * thirty seconds. A code of the step before or after is taken too, for clocks that are not quite right.
 */
public final class Totp {
    /** How many characters a secret has: 160 bits in base 32, as RFC 4226 recommends. */
    public static final int SECRET_LENGTH = 32;

    private static final int SECRET_BYTES = 20;
    private static final int STEP_SECONDS = 30;
    private static final int DIGITS = 6;
    private static final int MODULUS = 1_000_000;
    private static final int TOLERANCE = 1;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Totp() {}

    /** A new secret of 160 bits, in base 32. */
    public static String newSecret() {
        byte[] bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return Base32.write(bytes);
    }

    /** The code of a secret at a moment. */
    public static String code(String secret, Instant now) {
        return codeOfStep(secret, step(now));
    }

    /**
     * The step whose code this is, if it is one of now or nearly now and later than the last one that was used. Whoever takes
     * the code must remember the step, so that it is not taken again.
     */
    public static OptionalLong findStep(String secret, String code, Instant now, long lastUsed) {
        String typed = code.replace(" ", "");
        long present = step(now);
        OptionalLong found = OptionalLong.empty();
        for (long step = present - TOLERANCE; step <= present + TOLERANCE; step++) {
            if (same(codeOfStep(secret, step), typed) && step > lastUsed) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    /** What the application reads from the picture: the secret, and which account of which site it is for. */
    public static String address(String secret, String site, String account) {
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s"
                .formatted(encode(site), encode(account), secret, encode(site));
    }

    private static long step(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), STEP_SECONDS);
    }

    private static String codeOfStep(String secret, long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(Base32.read(secret), "RAW"));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
            return ("%0" + DIGITS + "d").formatted(number % MODULUS);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this Java machine has no HMAC-SHA-1", missing);
        }
    }

    private static boolean same(String a, String b) {
        return MessageDigest.isEqual(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
