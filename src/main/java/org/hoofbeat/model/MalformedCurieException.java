package org.hoofbeat.model;

/** A text was given where an identifier of the form {@code PREFIX:local} was expected, for instance {@code HP:0001250}. */
public final class MalformedCurieException extends IllegalArgumentException {
    private static final int SHOWN = 80;

    public MalformedCurieException(String text) {
        super("\"" + (text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text)
                + "\" is not an identifier; expected PREFIX:local, for instance HP:0001250");
    }
}
