package org.hoofbeat.web.ontologies;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.hoofbeat.web.http.BadRequestException;

/** Reads parameters of these calls. */
final class Numbers {
    private Numbers() {}

    static String text(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    /** A whole number from 0 to a greatest one; greater ones are taken for the greatest. */
    static int read(HttpServletRequest request, String name, int usual, int most) {
        String value = text(request, name).strip();
        if (value.isEmpty()) {
            return usual;
        }
        if (value.equals("-1")) {
            return most;
        }
        if (!value.matches("\\d{1,9}")) {
            throw new BadRequestException(name + ": expected a whole number, 0 or more");
        }
        return Math.min(most, Integer.parseInt(value));
    }
}
