package org.hoofbeat.app.cohort;

import java.io.PrintWriter;
import java.util.stream.Collectors;
import org.hoofbeat.app.differential.Words;
import org.hoofbeat.web.api.wire.RankedDisease;

/** A cohort for somebody at a terminal: a heading a case, a line a candidate. */
final class CohortTable implements CohortReport {
    private static final int MOST_REASONS = 3;

    private final PrintWriter out;

    CohortTable(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void begin() {
        out.println("Decision support, not a diagnosis.");
    }

    @Override
    public void add(RankedCase ranked) {
        out.println();
        out.println(ranked.file()
                + ranked.diagnoses().stream()
                        .map(d -> "  (diagnosed %s, here at rank %s)".formatted(d.diseaseId(), d.rank()))
                        .collect(Collectors.joining()));
        ranked.differential().issues().stream()
                .filter(note -> !note.level().equals("note"))
                .forEach(note -> out.println("      " + note.level() + ": " + note.message()));
        for (RankedDisease disease : ranked.differential().results()) {
            out.printf(
                    "%5s %8s  %-12s %s  [%s]%n",
                    Words.rank(disease.rank()),
                    Words.percent(disease.posterior()),
                    disease.diseaseId(),
                    disease.label(),
                    Words.strongest(disease, true, MOST_REASONS));
        }
        out.flush();
    }

    @Override
    public void add(FailedCase failed) {
        out.println();
        out.println(failed.file() + "  FAILED: " + failed.reason());
    }

    @Override
    public void end(CohortSummary summary) {
        out.println();
        out.println(summary);
    }
}
