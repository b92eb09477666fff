package org.hoofbeat.web.http;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;

/**
 * How failures are told under some part of the site: as a page, or in the shape of the API that was called. The first shape
 * in Spring's order that covers the path is used; pages cover every path and come last.
 */
public interface FailureShape {
    /** Whether failures at this path are told in this shape. */
    boolean covers(String path);

    /** The answer that tells the failure. */
    ResponseEntity<?> tell(Failure failure, HttpServletRequest request);
}
