package org.hoofbeat.web.http;

import org.springframework.http.HttpStatus;

/** What the address names is not here. The answer is 404 in the shape of the page or API that was asked. */
public final class NotFoundException extends RefusedException {
    /** Nothing more is known than that it is not here. */
    public NotFoundException() {
        this("");
    }

    /** @param reason what is not here, for the reader */
    public NotFoundException(String reason) {
        super(HttpStatus.NOT_FOUND, reason);
    }
}
