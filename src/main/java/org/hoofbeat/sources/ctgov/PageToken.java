package org.hoofbeat.sources.ctgov;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the API's next page is. */
public final class PageToken {
    /** Inside a text of a study its quotation marks would be escaped, and so not match. */
    private static final Pattern NEXT = Pattern.compile("\"nextPageToken\"\\s*:\\s*\"([^\"\\\\]{1,500})\"");

    private PageToken() {}

    /** The token in an answer of the API; empty on the last page. */
    public static Optional<String> findNext(byte[] answer) {
        Matcher next = NEXT.matcher(new String(answer, StandardCharsets.ISO_8859_1));
        return next.find() ? Optional.of(next.group(1)) : Optional.empty();
    }
}
