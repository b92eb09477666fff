package org.hoofbeat.web;

import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * Facts for machines in a page's head (JSON-LD, schema.org's words).
 *
 * @param facts what is said, without the context
 */
public record JsonLd(Map<String, Object> facts) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The facts as JSON that may stand inside a script element: it holds no character that could end the element. */
    public String script() {
        var whole = new java.util.LinkedHashMap<String, Object>();
        whole.put("@context", "https://schema.org");
        whole.putAll(facts);
        return JSON.writeValueAsString(whole)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}
