package org.hoofbeat.web.ctgov;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Holds JSON answers against the schemas of an OpenAPI 3.0 description. */
final class OpenApiShape {
    private final Map<String, Object> description;

    OpenApiShape(Map<String, Object> description) {
        this.description = description;
    }

    /** What of an answer to GET does not fit, each with its place; empty when all fits. */
    List<String> faultsOf(String path, JsonNode answer) {
        Object schema = at(
                        description, "paths", path, "get", "responses", "200", "content", "application/json", "schema")
                .orElseThrow(() -> new IllegalArgumentException("no JSON is described for " + path));
        List<String> faults = new ArrayList<>();
        check(map(schema), answer, "", faults);
        return faults;
    }

    private void check(Map<String, Object> schema, JsonNode value, String where, List<String> faults) {
        Optional<Object> reference = Optional.ofNullable(schema.get("$ref"));
        if (reference.isPresent()) {
            String name = reference.get().toString().replaceFirst("#/components/schemas/", "");
            check(map(at(description, "components", "schemas", name).orElseThrow()), value, where, faults);
            return;
        }
        if (schema.get("anyOf") instanceof List<?> any) {
            boolean fits = any.stream().anyMatch(one -> {
                List<String> own = new ArrayList<>();
                check(map(one), value, where, own);
                return own.isEmpty();
            });
            if (!fits) {
                faults.add(where + " fits none of its shapes");
            }
            return;
        }
        if (schema.get("type") instanceof String type && !is(type, value)) {
            faults.add(where + " is no " + type + ": " + value.getNodeType());
            return;
        }
        if (schema.get("enum") instanceof List<?> values && !values.contains(value.asString())) {
            faults.add(where + " is " + value.asString() + ", which is none of " + values);
        }
        if (schema.get("pattern") instanceof String pattern
                && value.isString()
                && !Pattern.compile(pattern).matcher(value.asString()).find()) {
            faults.add(where + " does not match " + pattern + ": " + value.asString());
        }
        if (value.isObject()) {
            checkObject(schema, value, where, faults);
        } else if (value.isArray() && schema.get("items") != null) {
            int index = 0;
            for (JsonNode item : value) {
                check(map(schema.get("items")), item, where + "/" + index++, faults);
            }
        }
    }

    private void checkObject(Map<String, Object> schema, JsonNode value, String where, List<String> faults) {
        if (schema.get("required") instanceof Collection<?> required) {
            required.stream()
                    .filter(name -> !value.has(name.toString()))
                    .forEach(name -> faults.add(where + " lacks " + name));
        }
        Map<String, Object> properties = map(Objects.requireNonNullElse(schema.get("properties"), Map.of()));
        value.properties().forEach(member -> {
            Object own = properties.get(member.getKey());
            if (own != null) {
                check(map(own), member.getValue(), where + "/" + member.getKey(), faults);
            } else if (Boolean.FALSE.equals(schema.get("additionalProperties"))) {
                faults.add(where + " has the unknown member " + member.getKey());
            } else if (schema.get("additionalProperties") instanceof Map<?, ?> other) {
                check(map(other), member.getValue(), where + "/" + member.getKey(), faults);
            }
        });
    }

    private static boolean is(String type, JsonNode value) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isString();
            case "boolean" -> value.isBoolean();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            default -> throw new IllegalArgumentException("unknown type " + type);
        };
    }

    private static Optional<Object> at(Map<String, Object> from, String... path) {
        Object at = from;
        for (String step : path) {
            at = at instanceof Map<?, ?> map ? map.get(step) : null;
        }
        return Optional.ofNullable(at);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
