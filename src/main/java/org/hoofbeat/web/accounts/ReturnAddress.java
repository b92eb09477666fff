package org.hoofbeat.web.accounts;

import java.net.URI;
import java.util.regex.Pattern;

/** Where somebody goes after signing in: only ever to a page of this site. */
final class ReturnAddress {
    static final String DESK = "/desk";
    private static final int LONGEST = 2000;

    /** One slash, then printable ASCII: no second slash or backslash that a browser takes for another site. */
    private static final Pattern OURS = Pattern.compile("/(?:[\\x21-\\x7e&&[^/\\\\]][\\x21-\\x7e&&[^\\\\]]*)?");

    private ReturnAddress() {}

    /** The address that was asked for, if it is one of ours; else the desk. */
    static String of(String asked) {
        boolean ours = asked.length() <= LONGEST
                && OURS.matcher(asked).matches()
                && !asked.startsWith("/login")
                && !asked.startsWith("/logout");
        return ours && !asked.equals("/") && isAnAddress(asked) ? asked : DESK;
    }

    private static boolean isAnAddress(String asked) {
        try {
            return !URI.create(asked).getRawPath().isEmpty();
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
