package org.hoofbeat.web.eutils;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The parameters of a call. Names are written as the original writes them; of several values the last counts. */
record Params(Map<String, List<String>> all) {
    static Params of(Map<String, String[]> given) {
        return new Params(given.entrySet().stream()
                .collect(java.util.stream.Collectors.toMap(
                        Map.Entry::getKey, entry -> Arrays.asList(entry.getValue()))));
    }

    /** A value; empty where there is none. */
    String get(String name) {
        List<String> values = all.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getLast().strip();
    }

    boolean isJson() {
        return get("retmode").equalsIgnoreCase("json");
    }

    /** A whole number, 0 or more; what is none counts as the usual one. */
    long number(String name, long usual) {
        String value = get(name);
        return value.matches("\\d{1,15}") ? Long.parseLong(value) : usual;
    }

    /** The values of a parameter, each cut at commas and blanks. */
    List<List<String>> lists(String name) {
        List<List<String>> lists = new ArrayList<>();
        for (String value : all.getOrDefault(name, List.of())) {
            List<String> items = Arrays.stream(value.split("[,\\s]+"))
                    .filter(item -> !item.isEmpty())
                    .toList();
            if (!items.isEmpty()) {
                lists.add(items);
            }
        }
        return lists;
    }

    /** All of them in one list. */
    List<String> list(String name) {
        return lists(name).stream().flatMap(List::stream).toList();
    }
}
