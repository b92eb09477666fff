package org.hoofbeat.accounts.password;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which passwords are taken: long ones that a stranger would not try first. Length counts, not kinds of characters (NIST SP
 * 800-63B, section 5.1.1.2).
 */
public final class PasswordPolicy {
    /** The fewest characters (Unicode code points) that a password has. */
    public static final int FEWEST = 12;

    /** The most characters that a password has. */
    public static final int MOST = 256;

    private static final int FEWEST_DIFFERENT = 5;

    /** Shorter names stand in many words. */
    private static final int SHORTEST_NAME = 4;

    private static final String KEYBOARD =
            "01234567890 abcdefghijklmnopqrstuvwxyz qwertyuiop asdfghjkl zxcvbnm qwertzuiop yxcvbnm azertyuiop";

    private PasswordPolicy() {}

    /** What speaks against a password for the account of this name; empty when nothing does. */
    public static Optional<PasswordFault> findFault(String password, String accountName) {
        int length = password.codePointCount(0, password.length());
        if (length < FEWEST) {
            return Optional.of(PasswordFault.TOO_SHORT);
        }
        if (length > MOST) {
            return Optional.of(PasswordFault.TOO_LONG);
        }
        String folded = password.toLowerCase(Locale.ROOT);
        String name = accountName.toLowerCase(Locale.ROOT).replaceFirst("@.*", "");
        if (name.length() >= SHORTEST_NAME && folded.contains(name)) {
            return Optional.of(PasswordFault.HOLDS_NAME);
        }
        if (folded.codePoints().distinct().count() < FEWEST_DIFFERENT || followsTheKeyboard(folded)) {
            return Optional.of(PasswordFault.TOO_SIMPLE);
        }
        return Common.WORDS.contains(stem(folded)) ? Optional.of(PasswordFault.TOO_COMMON) : Optional.empty();
    }

    /** One form of the same characters, so that a password typed on another machine is the same. */
    static String canonical(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    /** Whether the password is nothing but one or two runs of neighbouring keys. */
    private static boolean followsTheKeyboard(String folded) {
        String backwards = new StringBuilder(KEYBOARD).reverse().toString();
        String rest = folded;
        for (int runs = 0; runs < 3 && !rest.isEmpty(); runs++) {
            int length = rest.length();
            while (length > 2
                    && !KEYBOARD.contains(rest.substring(0, length))
                    && !backwards.contains(rest.substring(0, length))) {
                length--;
            }
            if (length <= 2) {
                return false;
            }
            rest = rest.substring(length);
        }
        return rest.isEmpty();
    }

    /** The word that a password is made of, without what people add to it: digits for letters, and an ending. */
    private static String stem(String folded) {
        String letters = folded.replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('@', 'a')
                .replace('5', 's')
                .replace('$', 's')
                .replace('7', 't');
        String ending = folded.replaceFirst("[^\\p{L}]*$", "");
        String word = letters.substring(0, ending.length()).replaceAll("[^\\p{L}]", "");
        return once(word);
    }

    /** {@code password} for {@code passwordpassword}. */
    private static String once(String word) {
        for (int length = 3; length <= word.length() / 2; length++) {
            if (word.length() % length == 0
                    && word.substring(0, length).repeat(word.length() / length).equals(word)) {
                return word.substring(0, length);
            }
        }
        return word;
    }

    /** Read when the first password is chosen. */
    private static final class Common {
        private static final Set<String> WORDS = read();

        private static Set<String> read() {
            try (@Nullable
                    InputStream in =
                            PasswordPolicy.class.getResourceAsStream("/org/hoofbeat/accounts/password/common.txt")) {
                if (in == null) {
                    throw new IllegalStateException("the list of common passwords is missing from the program");
                }
                return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                        .lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(String::strip)
                        .collect(Collectors.toUnmodifiableSet());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
