package org.hoofbeat.web.http;

import org.springframework.http.HttpStatus;

/** A request's body is larger than the server reads. */
public final class BodyTooLargeException extends RefusedException {
    BodyTooLargeException(int most) {
        super(HttpStatus.CONTENT_TOO_LARGE, "The body is larger than " + most + " bytes; send less at a time.");
    }
}
