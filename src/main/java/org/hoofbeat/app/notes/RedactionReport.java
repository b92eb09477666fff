package org.hoofbeat.app.notes;

import java.io.PrintWriter;
import java.util.List;
import org.hoofbeat.questions.identifiers.Identifier;
import org.hoofbeat.questions.identifiers.Redaction;
import tools.jackson.databind.json.JsonMapper;

/** Writes texts without what identifies people, one JSON object a line. */
public final class RedactionReport {
    private static final JsonMapper LINES = JsonMapper.builder().build();

    private final PrintWriter out;

    /**
     * One text.
     *
     * @param id as it came in
     * @param text with placeholders
     * @param spans in code points of the text that came in
     */
    record Line(String id, String text, List<Identifier> spans) {}

    public RedactionReport(PrintWriter out) {
        this.out = out;
    }

    /** Writes one line. */
    public void add(String id, Redaction redaction) {
        out.print(LINES.writeValueAsString(new Line(id, redaction.text(), redaction.spans())));
        out.print('\n');
    }
}
