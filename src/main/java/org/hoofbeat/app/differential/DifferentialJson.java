package org.hoofbeat.app.differential;

import java.io.PrintWriter;
import org.hoofbeat.web.api.wire.Differential;
import org.hoofbeat.web.api.wire.WhyNot;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** One patient's differential as the API would answer it. */
public final class DifferentialJson {
    private static final JsonMapper COMPACT = JsonMapper.builder().build();
    private static final JsonMapper INDENTED =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private DifferentialJson() {}

    /** Writes one document and a line break. */
    public static void print(Differential differential, PrintWriter out) {
        out.println(INDENTED.writeValueAsString(differential));
    }

    /** Writes where one disease stands, and a line break. */
    public static void print(WhyNot answer, PrintWriter out) {
        out.println(INDENTED.writeValueAsString(answer));
    }

    /** Any record of results on one line. */
    public static String compact(Object record) {
        return COMPACT.writeValueAsString(record);
    }
}
