package org.hoofbeat.web.api;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** Where the rest of a list is, as a header (RFC 8288) beside the member {@code next}. */
final class Links {
    private Links() {}

    /** @param next the address of what follows; empty where nothing does */
    static <T> ResponseEntity<T> withNext(T body, String next) {
        return next.isEmpty()
                ? ResponseEntity.ok(body)
                : ResponseEntity.ok()
                        .header(HttpHeaders.LINK, "<%s>; rel=\"next\"".formatted(next))
                        .body(body);
    }
}
