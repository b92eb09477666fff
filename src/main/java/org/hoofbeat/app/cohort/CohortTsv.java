package org.hoofbeat.app.cohort;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hoofbeat.app.differential.DifferentialTsv;
import org.hoofbeat.app.output.Tsv;
import org.hoofbeat.model.Credit;
import org.hoofbeat.web.api.wire.InputNote;
import org.hoofbeat.web.api.wire.RankedDisease;

/** A cohort as TSV, one row a case and candidate; a case that failed has one row with its reason. */
final class CohortTsv implements CohortReport {
    private final Tsv tsv;
    private final Credit credit;

    CohortTsv(Credit credit, PrintWriter out) {
        this.credit = credit;
        List<String> names = new ArrayList<>(List.of("file", "case", "diagnosis", "issues"));
        names.addAll(DifferentialTsv.NAMES);
        names.add("error");
        names.addAll(Credit.NAMES);
        this.tsv = Tsv.withHeader(out, names.toArray(String[]::new));
    }

    @Override
    public void begin() {
        // The header is written when the report is made.
    }

    @Override
    public void add(RankedCase ranked) {
        for (RankedDisease disease : ranked.differential().results()) {
            List<String> row = new ArrayList<>(List.of(
                    ranked.file(),
                    ranked.id(),
                    ranked.diagnoses().stream()
                            .map(RankedCase.KnownDiagnosis::toString)
                            .collect(Collectors.joining(";")),
                    ranked.differential().issues().stream()
                            .map(CohortTsv::issue)
                            .collect(Collectors.joining(";"))));
            row.addAll(DifferentialTsv.cells(disease));
            row.add("");
            row.addAll(credit.cells());
            tsv.row(row);
        }
    }

    @Override
    public void add(FailedCase failed) {
        List<String> row = new ArrayList<>(List.of(failed.file(), "", "", ""));
        DifferentialTsv.NAMES.forEach(_ -> row.add(""));
        row.add(failed.reason());
        row.addAll(credit.cells());
        tsv.row(row);
    }

    @Override
    public void end(CohortSummary summary) {
        // Rows only, for programs; the summary goes to standard error.
    }

    private static String issue(InputNote note) {
        return note.kind() + " " + note.term().id();
    }
}
