package org.hoofbeat.app.cohort;

import java.io.PrintWriter;
import org.hoofbeat.app.differential.DifferentialJson;

/** A cohort as one JSON document, written case by case: {@code cases}, each with its differential or its error. */
final class CohortJson implements CohortReport {
    private final PrintWriter out;
    private boolean first = true;

    CohortJson(PrintWriter out) {
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
        out.print("\n],\"summary\":" + DifferentialJson.compact(summary) + "}\n");
    }

    private void write(Object entry) {
        out.print((first ? "\n" : ",\n") + DifferentialJson.compact(entry));
        first = false;
    }
}
