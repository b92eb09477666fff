package org.hoofbeat.web.api;

import org.hoofbeat.web.api.problem.ApiProblem;
import org.hoofbeat.web.api.problem.ProblemKind;

/** Reads whole numbers from parameters. A number out of bounds is refused rather than changed. */
final class Count {
    private Count() {}

    /**
     * @param name the parameter's name
     * @param text what was written
     * @param least the smallest number that is taken
     * @param most the largest
     */
    static int read(String name, String text, int least, int most) {
        try {
            int number = Integer.parseInt(text.strip());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            throw wrong(name, text, least, most);
        }
        throw wrong(name, text, least, most);
    }

    private static ApiProblem wrong(String name, String text, int least, int most) {
        String shown = text.length() > 40 ? text.substring(0, 40) + "…" : text;
        return ApiProblem.of(
                        ProblemKind.MALFORMED_VALUE,
                        "%s: expected a whole number from %d to %d, not \"%s\"".formatted(name, least, most, shown))
                .with("parameter", name);
    }
}
