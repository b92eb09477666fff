package org.hoofbeat.app.cohort;

import java.io.PrintWriter;
import org.hoofbeat.app.differential.DifferentialJson;
import org.hoofbeat.model.Manifest;
import org.hoofbeat.web.api.wire.Versions;

/** A cohort as one JSON document, written case by case: {@code cases}, each with its differential or its error; {@code summary}; and the sources as {@code data}. */
final class CohortJson implements CohortReport {
    private final Versions data;
    private final PrintWriter out;
    private boolean first = true;

    CohortJson(Manifest manifest, PrintWriter out) {
        this.data = Versions.of(manifest);
        this.out = out;
    }

    @Override
    public void begin() {
        out.print("{\"cases\":[");
    }

    @Override
    public void add(RankedCase ranked) {
        write(ranked);
    }

    @Override
    public void add(FailedCase failed) {
        write(failed);
    }

    @Override
    public void end(CohortSummary summary) {
        out.print("\n],\"summary\":" + DifferentialJson.compact(summary) + ",\"data\":" + DifferentialJson.compact(data)
                + "}\n");
    }

    private void write(Object entry) {
        out.print((first ? "\n" : ",\n") + DifferentialJson.compact(entry));
        first = false;
    }
}
