package org.hoofbeat.app.cohort;

import java.io.PrintWriter;
import org.hoofbeat.app.output.OutputFormat;
import org.hoofbeat.model.Credit;
import org.hoofbeat.model.Manifest;

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

    /** A report in this format, of facts from this pack; every report but the one for a terminal names its sources. */
    static CohortReport in(OutputFormat format, Manifest manifest, PrintWriter out) {
        return switch (format) {
            case TABLE -> new CohortTable(out);
            case TSV -> new CohortTsv(Credit.of(manifest), out);
            case JSON -> new CohortJson(manifest, out);
            case HTML -> new CohortHtml(Credit.of(manifest), out);
        };
    }
}
