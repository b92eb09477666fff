package org.hoofbeat.app.differential;

import java.io.PrintWriter;
import org.hoofbeat.web.api.wire.Differential;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** One patient's differential as the API would answer it. */
public final class DifferentialJson {
    static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private DifferentialJson() {}

    /** Writes one document and a line break. */
    public static void print(Differential differential, PrintWriter out) {
        out.println(MAPPER.writeValueAsString(differential));
    }
}
