package org.hoofbeat.web.http;

import org.springframework.http.HttpStatus;

/** A request that is refused for a reason that its sender can act on. */
public abstract sealed class RefusedException extends RuntimeException
        permits BadRequestException, BodyTooLargeException, NotFoundException {
    private final HttpStatus status;
    private final String reason;

    RefusedException(HttpStatus status, String reason) {
        super(reason);
        this.status = status;
        this.reason = reason;
    }

    /** What the request is answered with. */
    public HttpStatus status() {
        return status;
    }

    /** Why, in a sentence for the person who asked; empty where there is no more to say than the status. */
    public String reason() {
        return reason;
    }
}
