package org.hoofbeat.web.ctgov;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hoofbeat.model.json.Json;
import org.hoofbeat.trials.Contacts;
import org.hoofbeat.trials.Trials;

/** A study as it may leave the house: without people to ask, unless the host shows them. */
public final class StudyOut {
    private final Trials trials;
    private final boolean contacts;

    /** @param contacts whether names and numbers of people to ask are shown */
    public StudyOut(Trials trials, boolean contacts) {
        this.trials = trials;
        this.contacts = contacts;
    }

    /** @param legacy whether marks of Markdown are taken out of texts */
    public Json.Obj study(String nctId, boolean legacy) {
        Json.Obj study = trials.find(nctId)
                .orElseThrow(() -> new IllegalStateException("the index knows " + nctId + ", the raw records do not"));
        Json.Obj shown = contacts ? study : Contacts.leftOutOf(study);
        return legacy ? (Json.Obj) plain(shown) : shown;
    }

    private static Json plain(Json value) {
        return switch (value) {
            case Json.Text(String text) -> Json.of(text.replaceAll("\\\\([\\\\`*_{}\\[\\]()#+\\-.!<>~|])", "$1"));
            case Json.Array(List<Json> items) ->
                new Json.Array(items.stream().map(StudyOut::plain).toList());
            case Json.Obj(Map<String, Json> members) -> {
                Map<String, Json> plain = new LinkedHashMap<>();
                members.forEach((name, member) -> plain.put(name, plain(member)));
                yield new Json.Obj(plain);
            }
            default -> value;
        };
    }
}
