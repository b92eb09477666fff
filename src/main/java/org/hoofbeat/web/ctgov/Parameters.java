package org.hoofbeat.web.ctgov;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hoofbeat.trials.InvalidParameterException;

/** The parameters of a request, checked against those that the operation has. */
final class Parameters {
    private static final int LONGEST = 40_000;

    private final Map<String, String> values = new LinkedHashMap<>();

    private Parameters() {}

    /** @throws InvalidParameterException for a parameter that the operation does not have */
    static Parameters of(HttpServletRequest request, Set<String> known) {
        var parameters = new Parameters();
        request.getParameterMap().forEach((name, given) -> {
            if (!known.contains(name)) {
                throw new InvalidParameterException("`" + shortened(name) + "` is unknown parameter");
            }
            String value = String.join(",", given);
            if (value.length() > LONGEST) {
                throw new InvalidParameterException("Too long value in parameter " + name);
            }
            parameters.values.put(name, value);
        });
        return parameters;
    }

    Map<String, String> all() {
        return values;
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name)).filter(value -> !value.isEmpty());
    }

    /** One of these words. */
    String oneOf(String name, String... words) {
        String value = find(name).orElse(words[0]);
        if (!Arrays.asList(words).contains(value)) {
            throw new InvalidParameterException("Invalid value in parameter " + name);
        }
        return value;
    }

    boolean isTrue(String name) {
        return oneOf(name, "false", "true").equals("true");
    }

    /** A list of names; empty where the parameter is absent. */
    List<String> list(String name) {
        if (!values.containsKey(name)) {
            return List.of();
        }
        List<String> items = Arrays.stream(values.getOrDefault(name, "").split("[,|]"))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
        if (items.isEmpty()) {
            throw new InvalidParameterException("Parameter '" + name + "' must be non-empty");
        }
        return items;
    }

    /** A whole number, 0 or more. */
    int number(String name, int usual) {
        Optional<String> value = find(name);
        if (value.isEmpty()) {
            return usual;
        }
        if (!value.get().matches("\\d{1,9}")) {
            throw new InvalidParameterException("Invalid value in parameter " + name);
        }
        return Integer.parseInt(value.get());
    }

    private static String shortened(String name) {
        return (name.length() > 100 ? name.substring(0, 100) + "…" : name).replaceAll("\\p{Cntrl}", "�");
    }
}
