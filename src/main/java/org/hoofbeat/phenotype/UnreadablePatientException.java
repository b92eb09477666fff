package org.hoofbeat.phenotype;

/** A part of what was written about a patient is not what it should be. */
public final class UnreadablePatientException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 80;

    private final String part;

    public UnreadablePatientException(String part, String written, String expected) {
        super("%s: expected %s, not \"%s\""
                .formatted(part, expected, written.length() > SHOWN ? written.substring(0, SHOWN) + "…" : written));
        this.part = part;
    }

    /** The part's name: {@code observed}, {@code excluded}, {@code sex}, {@code age}, {@code inheritance}. */
    public String part() {
        return part;
    }
}
