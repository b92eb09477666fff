package org.hoofbeat.notices;

/** Something that was to be a letter and is none. The message says what is wrong, without the address. */
public final class LetterRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LetterRefusedException(String message) {
        super(message);
    }
}
