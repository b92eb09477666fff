package org.hoofbeat.web.api;

/** What a sender wrote, fit to be repeated in an error: bounded, without control characters, in quotation marks. */
final class Quoted {
    private static final int LONGEST = 80;

    private Quoted() {}

    static String of(String text) {
        String bounded = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        return "\"" + bounded.replaceAll("\\p{Cntrl}", "�") + "\"";
    }
}
