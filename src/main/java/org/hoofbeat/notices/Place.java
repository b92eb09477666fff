package org.hoofbeat.notices;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * Where the site is, as feeds and letters name it.
 *
 * @param base the site's address without a slash at its end; asked for each time, because the port may only be known later
 * @param host who runs it
 */
public record Place(Supplier<URI> base, String host) {
    String absolute(String path) {
        return base.get() + path;
    }

    String confirming(String code) {
        return absolute("/follow/confirm?code=" + encode(code));
    }

    String stopping(String code) {
        return absolute("/follow/stop?code=" + encode(code));
    }

    private static String encode(String code) {
        return URLEncoder.encode(code, StandardCharsets.UTF_8);
    }
}
