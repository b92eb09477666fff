package org.hoofbeat.trials.essie;

/** A query cannot be understood. The message says what stands where in it. */
public final class EssieException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public EssieException(String message) {
        super(message);
    }
}
