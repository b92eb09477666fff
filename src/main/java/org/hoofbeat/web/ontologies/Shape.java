package org.hoofbeat.web.ontologies;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hoofbeat.model.json.Json;
import org.hoofbeat.model.json.JsonText;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** Puts JSON together, member by member. */
final class Shape {
    private final Map<String, Json> members = new LinkedHashMap<>();

    static Shape create() {
        return new Shape();
    }

    Shape put(String name, Json value) {
        members.put(name, value);
        return this;
    }

    Shape put(String name, String value) {
        return put(name, Json.of(value));
    }

    Shape put(String name, long value) {
        return put(name, Json.of(value));
    }

    Shape put(String name, boolean value) {
        return put(name, Json.of(value));
    }

    Shape list(String name, List<String> values) {
        return put(name, array(values.stream().map(Json::of).toList()));
    }

    Json.Obj json() {
        return new Json.Obj(members);
    }

    static Json array(List<? extends Json> values) {
        return new Json.Array(List.copyOf(values));
    }

    static ResponseEntity<String> send(Json body) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "application/json")
                .body(JsonText.of(body));
    }
}
