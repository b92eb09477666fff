package org.hoofbeat.trials;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hoofbeat.model.json.Json;

/**
 * Names, telephone numbers and e-mail addresses of people to ask, which a host shows only when it decides to. They are left
 * out wherever they stand: registries have put them into fields of other names than the described ones.
 */
public final class Contacts {
    private static final Set<String> FIELDS = Set.of("centralContacts", "contacts", "pointOfContact");

    private Contacts() {}

    /** The study without them. */
    public static Json.Obj leftOutOf(Json.Obj study) {
        Map<String, Json> kept = new LinkedHashMap<>();
        study.members().forEach((name, value) -> {
            if (!FIELDS.contains(name)) {
                kept.put(name, leftOut(value));
            }
        });
        return new Json.Obj(kept);
    }

    private static Json leftOut(Json value) {
        return switch (value) {
            case Json.Obj object -> leftOutOf(object);
            case Json.Array(List<Json> items)
            when items.stream().anyMatch(item -> item instanceof Json.Obj) ->
                new Json.Array(items.stream().map(Contacts::leftOut).collect(Collectors.toList()));
            default -> value;
        };
    }
}
