package org.hoofbeat.web.monarch;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hoofbeat.model.json.Json;

/**
 * The parameters of one request. Everything is read first and {@link #check} then refuses the request with all mistakes
 * together. Parameters that an operation does not have are ignored, as the original does.
 */
final class Asked {
    static final int MOST = 500;
    static final int USUAL = 20;

    private static final Set<String> YES = Set.of("true", "1", "yes", "on", "t", "y");
    private static final Set<String> NO = Set.of("false", "0", "no", "off", "f", "n");

    private final HttpServletRequest request;
    private final List<Json> complaints = new ArrayList<>();

    private Asked(HttpServletRequest request) {
        this.request = request;
    }

    static Asked of(HttpServletRequest request) {
        return new Asked(request);
    }

    /** The last value given; the usual one where there is none. */
    String string(String name, String usual) {
        String[] values = request.getParameterValues(name);
        return values == null || values.length == 0 ? usual : values[values.length - 1];
    }

    Optional<String> find(String name) {
        return Optional.of(string(name, "")).filter(value -> !value.isEmpty());
    }

    List<String> list(String name) {
        String[] values = request.getParameterValues(name);
        return values == null
                ? List.of()
                : Arrays.stream(values).filter(value -> !value.isEmpty()).toList();
    }

    /** Values of a closed set. */
    List<String> listOf(String name, List<String> allowed) {
        List<String> values = list(name);
        for (int i = 0; i < values.size(); i++) {
            if (!allowed.contains(values.get(i))) {
                complaints.add(Complaint.notOneOf(
                        List.of(Json.of("query"), Json.of(name), Json.of(i)), values.get(i), allowed));
            }
        }
        return values;
    }

    String oneOf(String name, String usual, List<String> allowed) {
        String value = string(name, usual);
        if (!value.equals(usual) && !allowed.contains(value)) {
            complaints.add(Complaint.notOneOf(place(name), value, allowed));
        }
        return value;
    }

    boolean flag(String name, boolean usual) {
        String value = string(name, String.valueOf(usual)).toLowerCase(Locale.ROOT);
        if (!YES.contains(value) && !NO.contains(value)) {
            complaints.add(Complaint.notBoolean(place(name), value));
        }
        return YES.contains(value);
    }

    int number(String name, int usual, int least, int most) {
        String value = string(name, String.valueOf(usual)).strip();
        if (!value.matches("[+-]?\\d{1,18}")) {
            complaints.add(Complaint.notInteger(place(name), value));
            return usual;
        }
        long number = Long.parseLong(value);
        if (number < least) {
            complaints.add(Complaint.tooSmall(place(name), value, least));
            return usual;
        }
        if (number > most) {
            complaints.add(Complaint.tooLarge(place(name), value, most));
            return usual;
        }
        return (int) number;
    }

    int limit() {
        return number("limit", USUAL, 0, MOST);
    }

    int offset() {
        return number("offset", 0, 0, Integer.MAX_VALUE);
    }

    boolean isTable() {
        return oneOf("format", "json", List.of("json", "tsv")).equals("tsv");
    }

    void complain(Json complaint) {
        complaints.add(complaint);
    }

    /** @throws InvalidRequestException when something was wrong */
    void check() {
        if (!complaints.isEmpty()) {
            throw new InvalidRequestException(complaints);
        }
    }

    static List<Json> place(String name) {
        return List.of(Json.of("query"), Json.of(name));
    }
}
