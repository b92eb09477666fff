package org.hoofbeat.web.eutils;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.hoofbeat.model.json.Json;
import org.hoofbeat.model.json.JsonText;

/** What a script answers; written while it is sent, so that long answers need no memory. */
record Answer(int status, String type, Body body) {
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" ?>\n";

    /** Writes an answer. */
    interface Body {
        void write(Writer out) throws IOException;
    }

    static Answer xml(String doctype, Body body) {
        return new Answer(200, "text/xml; charset=UTF-8", out -> {
            out.write(DECLARATION);
            out.write(doctype);
            out.write('\n');
            body.write(out);
        });
    }

    static Answer xml(String doctype, String text) {
        return xml(doctype, out -> out.write(text));
    }

    static Answer text(Body body) {
        return new Answer(200, "text/plain; charset=UTF-8", body);
    }

    /** The original's JSON: a header and one member. */
    static Answer json(String type, Map<String, Json> members) {
        Map<String, Json> all = new java.util.LinkedHashMap<>();
        Map<String, Json> header = new java.util.LinkedHashMap<>();
        header.put("type", Json.of(type));
        header.put("version", Json.of("0.3"));
        all.put("header", new Json.Obj(header));
        all.putAll(members);
        return json(new Json.Obj(all));
    }

    static Answer json(Json value) {
        return new Answer(200, "application/json; charset=UTF-8", out -> out.write(JsonText.of(value)));
    }

    Answer withStatus(int other) {
        return new Answer(other, type, body);
    }
}
