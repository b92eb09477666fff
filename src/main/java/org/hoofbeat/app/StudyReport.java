package org.hoofbeat.app;

import java.io.PrintWriter;
import org.hoofbeat.ingest.trials.TrialImport;
import org.hoofbeat.sources.Rejection;

/** Says what an import of studies came to. */
final class StudyReport {
    private static final int SHOWN = 100;

    private StudyReport() {}

    static void print(TrialImport.Report report, PrintWriter out, PrintWriter err) {
        report.rejections().stream().limit(SHOWN).map(Rejection::toString).forEach(err::println);
        if (report.rejections().size() > SHOWN) {
            err.printf("and %d more%n", report.rejections().size() - SHOWN);
        }
        out.printf(
                "%d records: %d new, %d newer, %d unchanged, %d older (kept as history), %d rejected%n",
                report.read(),
                report.added(),
                report.updated(),
                report.unchanged(),
                report.older(),
                report.rejections().size());
        out.flush();
    }
}
