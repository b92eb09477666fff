package org.hoofbeat.notices;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A letter to one person, in plain text.
 *
 * @param to one address: letters, digits and the usual signs, an {@code @}, a host; no name, no list, no quoted parts
 * @param subject one line of at most 200 characters
 * @param text at most 200,000 characters
 * @param stop the address of a page on which such letters can be stopped; empty for a letter of its own
 */
public record Letter(String to, String subject, String text, String stop) {
    private static final int LONGEST_ADDRESS = 254;
    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_TEXT = 200_000;

    /** Narrower than RFC 5321: what is left out is hardly ever a person's address and often an attempt at something. */
    private static final Pattern ADDRESS = Pattern.compile(
            "[A-Za-z0-9._%+'=/-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)*[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?");

    private static final Pattern SIGN = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]");

    /** @throws LetterRefusedException when a part is not what it must be; a line break in a head could add heads */
    public Letter {
        if (!isAddress(to)) {
            throw new LetterRefusedException("A letter needs one address such as ana@example.org");
        }
        if (subject.isBlank()
                || subject.length() > LONGEST_SUBJECT
                || SIGN.matcher(subject).find()) {
            throw new LetterRefusedException("The subject of a letter is one line of 1 to 200 characters");
        }
        if (text.isBlank() || text.length() > LONGEST_TEXT) {
            throw new LetterRefusedException("The text of a letter has 1 to 200,000 characters");
        }
        if (!stop.isEmpty() && !stop.matches("https?://[\\x21-\\x3B\\x3D\\x3F-\\x7E]+")) {
            throw new LetterRefusedException("The page on which letters are stopped needs an absolute address");
        }
    }

    /** A letter of its own. */
    public Letter(String to, String subject, String text) {
        this(to, subject, text, "");
    }

    /** Whether a letter can be sent there, as far as the spelling tells. */
    public static boolean isAddress(String text) {
        return text.length() <= LONGEST_ADDRESS && ADDRESS.matcher(text).matches();
    }

    /** The page on which such letters can be stopped. */
    public Optional<String> findStop() {
        return stop.isEmpty() ? Optional.empty() : Optional.of(stop);
    }

    /** As one text, to be kept. */
    String write() {
        return String.join("\n", to, stop, subject, text);
    }

    static Letter read(String written) {
        String[] parts = written.split("\n", 4);
        return new Letter(parts[0], parts[2], parts[3], parts[1]);
    }

    /** Neither addresses nor texts belong into logs. */
    @Override
    public String toString() {
        return "Letter[%d characters]".formatted(text.length());
    }
}
