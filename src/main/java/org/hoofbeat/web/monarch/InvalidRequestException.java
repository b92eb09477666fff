package org.hoofbeat.web.monarch;

import java.util.List;
import org.hoofbeat.model.json.Json;

/** A request with wrong parameters; the answer lists each of them. */
final class InvalidRequestException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Json> errors;

    InvalidRequestException(List<Json> errors) {
        super("wrong parameters");
        this.errors = List.copyOf(errors);
    }

    Json body() {
        return Members.create().put("detail", new Json.Array(errors)).json();
    }
}
