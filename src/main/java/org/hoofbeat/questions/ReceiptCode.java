package org.hoofbeat.questions;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * The code that an asker gets, and that is the only way back to the question: 20 of 32 letters and digits, 100 bits. It is
 * shown once and kept nowhere; the desk knows its hash.
 *
 * @param text in groups of five: {@code 7K2QF-9XM3T-…}
 */
public record ReceiptCode(String text) {
    /** Without letters that are read as digits, or make words (Crockford's base 32). */
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 20;
    private static final int GROUP = 5;
    private static final int BITS = 5;
    private static final int MASK = 31;

    /**
     * The code for a question that is sent with a ticket. Whoever sends the same form twice gets the same code, and whoever
     * changes it another.
     *
     * @param ticket drawn at random for the form, at least 16 bytes' worth
     */
    static ReceiptCode of(String ticket, RawQuestion raw) {
        byte[] digest = sha256("receipt\n" + ticket + "\n" + raw.contact() + "\n" + raw.text());
        var code = new StringBuilder();
        long buffer = 0;
        int bits = 0;
        for (int i = 0; code.length() < LENGTH; i++) {
            buffer = buffer << Byte.SIZE | digest[i] & 0xffL;
            bits += Byte.SIZE;
            while (bits >= BITS && code.length() < LENGTH) {
                bits -= BITS;
                code.append(SIGNS.charAt((int) (buffer >>> bits & MASK)));
            }
        }
        return new ReceiptCode(grouped(code.toString()));
    }

    /** What somebody typed, with small letters, blanks and the usual confusions put right. */
    public static ReceiptCode typed(String typed) {
        String bare = typed.toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1')
                .replaceAll("[^0-9A-Z]", "");
        return new ReceiptCode(grouped(bare.substring(0, Math.min(bare.length(), 2 * LENGTH))));
    }

    /** What the desk keeps. */
    String hash() {
        return HexFormat.of().formatHex(sha256("hash\n" + text));
    }

    private static String grouped(String bare) {
        return bare.replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** Codes do not belong into logs. */
    @Override
    public String toString() {
        return "ReceiptCode[…]";
    }
}
