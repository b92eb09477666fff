package org.hoofbeat.web;

import java.net.URI;
import java.time.ZoneId;

/**
 * What the pages need to know of the place where they are served.
 *
 * @param baseUrl scheme, host and optional path without a slash at its end; the only source of absolute links, because a
 *     request's Host header is whatever its sender wrote
 * @param timeZone in which instants are shown; they are stored and sent in UTC
 * @param host who runs this centre
 */
public record Site(URI baseUrl, ZoneId timeZone, Host host) {

    /** The absolute address of a path on this site; the path starts with a slash. */
    public URI absolute(String path) {
        return URI.create(baseUrl + path);
    }
}
