package org.hoofbeat.web.monarch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hoofbeat.model.json.Json;

/** Puts an object together, member by member; what there is nothing to say about is null, never left out. */
final class Members {
    static final Json NULL = new Json.Null();

    private final Map<String, Json> members = new LinkedHashMap<>();

    private Members() {}

    static Members create() {
        return new Members();
    }

    Members put(String name, Json value) {
        members.put(name, value);
        return this;
    }

    /** A text; null where it is empty. */
    Members string(String name, String value) {
        return put(name, value.isEmpty() ? NULL : Json.of(value));
    }

    Members string(String name, Optional<String> value) {
        return string(name, value.orElse(""));
    }

    Members number(String name, long value) {
        return put(name, Json.of(value));
    }

    /** A number that may be a fraction. */
    Members fraction(String name, double value) {
        return put(name, new Json.Num(String.valueOf(value)));
    }

    Members flag(String name, boolean value) {
        return put(name, Json.of(value));
    }

    /** A list of texts, empty or not. */
    Members list(String name, List<String> values) {
        return put(name, texts(values));
    }

    /** A list of texts; null where it is empty. */
    Members listOrNull(String name, List<String> values) {
        return put(name, values.isEmpty() ? NULL : texts(values));
    }

    Members nulls(String... names) {
        for (String name : names) {
            put(name, NULL);
        }
        return this;
    }

    Json.Obj json() {
        return new Json.Obj(members);
    }

    static Json texts(List<String> values) {
        return new Json.Array(values.stream().map(Json::of).toList());
    }

    static Json array(List<? extends Json> values) {
        return new Json.Array(List.copyOf(values));
    }
}
