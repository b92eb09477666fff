package org.hoofbeat.web.monarch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hoofbeat.model.json.Json;
import org.hoofbeat.model.json.JsonText;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** Sends what was put together, as JSON or as a table. */
final class Answer {
    static final String JSON = "application/json";
    static final String TSV = "text/tab-separated-values; charset=utf-8";

    private Answer() {}

    static ResponseEntity<String> json(Json body) {
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, JSON).body(JsonText.of(body));
    }

    /** Records as rows under the names of their members; lists are joined by bars. */
    static ResponseEntity<String> table(List<String> columns, List<Json.Obj> rows) {
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, TSV).body(tsv(columns, rows));
    }

    static String tsv(List<String> columns, List<Json.Obj> rows) {
        List<String> lines = new ArrayList<>();
        lines.add(String.join("\t", columns));
        for (Json.Obj row : rows) {
            lines.add(columns.stream()
                    .map(column -> cell(row.members().getOrDefault(column, Members.NULL)))
                    .collect(Collectors.joining("\t")));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String cell(Json value) {
        String text =
                switch (value) {
                    case Json.Array(List<Json> items) ->
                        items.stream().map(Answer::cell).collect(Collectors.joining("|"));
                    case Json.Obj(Map<String, Json> members)
                    when members.containsKey("id") -> cell(members.getOrDefault("id", Members.NULL));
                    case Json.Obj object -> JsonText.of(object);
                    default -> value.asText();
                };
        return text.replaceAll("[\t\r\n]+", " ");
    }
}
