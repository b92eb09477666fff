package org.hoofbeat.app.cohort;

import java.io.PrintWriter;
import org.hoofbeat.app.output.OutputFormat;

/** Where the cases of a cohort are written to, one after the other. */
public interface CohortReport {

    /** What comes before the first case. */
    void begin();

    /** One case that was ranked. */
    void add(RankedCase ranked);

    /** One case that could not be read or ranked. */
    void add(FailedCase failed);

    /** What comes after the last case. */
    void end(CohortSummary summary);

    /** A report in this format. */
    static CohortReport in(OutputFormat format, PrintWriter out) {
        return switch (format) {
            case TABLE -> new CohortTable(out);
            case TSV -> new CohortTsv(out);
            case JSON -> new CohortJson(out);
            case HTML -> new CohortHtml(out);
        };
    }
}
