package org.hoofbeat.web.monarch;

import java.util.List;
import java.util.stream.Collectors;
import org.hoofbeat.model.json.Json;

/** What is wrong with one parameter, in the form in which the original's framework says it. */
final class Complaint {
    private static final int LONGEST_INPUT = 200;

    private Complaint() {}

    static Json of(List<Json> place, String type, String message, Json input) {
        return head(place, type, message, input).json();
    }

    static Json missing(List<Json> place) {
        return of(place, "missing", "Field required", Members.NULL);
    }

    static Json notInteger(List<Json> place, String given) {
        return of(
                place,
                "int_parsing",
                "Input should be a valid integer, unable to parse string as an integer",
                input(given));
    }

    static Json tooSmall(List<Json> place, String given, long least) {
        return head(place, "greater_than_equal", "Input should be greater than or equal to " + least, input(given))
                .put("ctx", Members.create().number("ge", least).json())
                .json();
    }

    static Json tooLarge(List<Json> place, String given, long most) {
        return head(place, "less_than_equal", "Input should be less than or equal to " + most, input(given))
                .put("ctx", Members.create().number("le", most).json())
                .json();
    }

    static Json notBoolean(List<Json> place, String given) {
        return of(place, "bool_parsing", "Input should be a valid boolean, unable to interpret input", input(given));
    }

    static Json notOneOf(List<Json> place, String given, List<String> allowed) {
        String last = "'" + allowed.getLast() + "'";
        String expected = allowed.size() == 1
                ? last
                : allowed.subList(0, allowed.size() - 1).stream()
                                .map(value -> "'" + value + "'")
                                .collect(Collectors.joining(", "))
                        + " or " + last;
        return head(place, "enum", "Input should be " + expected, input(given))
                .put("ctx", Members.create().string("expected", expected).json())
                .json();
    }

    static Json notText(List<Json> place) {
        return of(place, "string_type", "Input should be a valid string", Members.NULL);
    }

    static Json notList(List<Json> place) {
        return of(place, "list_type", "Input should be a valid list", Members.NULL);
    }

    static Json value(List<Json> place, String problem, String given) {
        return of(place, "value_error", "Value error, " + problem, input(given));
    }

    private static Members head(List<Json> place, String type, String message, Json input) {
        return Members.create()
                .string("type", type)
                .put("loc", new Json.Array(place))
                .string("msg", message)
                .put("input", input);
    }

    private static Json input(String given) {
        return Json.of(given.length() > LONGEST_INPUT ? given.substring(0, LONGEST_INPUT) : given);
    }
}
