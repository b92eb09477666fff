package org.hoofbeat.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** The answer that something has its one address elsewhere. */
final class Elsewhere {
    private Elsewhere() {}

    /**
     * A redirect for good, with the query that was asked.
     *
     * @param path the one address, as a path on this site
     */
    static <T> ResponseEntity<T> at(String path, HttpServletRequest request) {
        String query = request.getQueryString();
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                // A later pack may give the identifier a home of its own.
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .location(URI.create(query == null ? path : path + "?" + query))
                .build();
    }
}
