package org.hoofbeat.web.http;

import org.springframework.http.HttpStatus;

/**
 * A request that could not be answered as asked.
 *
 * @param status what it is answered with
 * @param id names this failure in the answer and in the log; empty unless it is the server's fault
 * @param message what is wrong, in a sentence for the person who asked; empty where there is no more to say than the status
 */
public record Failure(HttpStatus status, String id, String message) {}
