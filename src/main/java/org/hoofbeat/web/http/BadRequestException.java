package org.hoofbeat.web.http;

import org.springframework.http.HttpStatus;

/** The request says something that cannot be meant. The answer is 400 in the shape of the page or API that was asked. */
public final class BadRequestException extends RefusedException {
    /** @param reason which part is wrong and what is expected */
    public BadRequestException(String reason) {
        super(HttpStatus.BAD_REQUEST, reason);
    }
}
