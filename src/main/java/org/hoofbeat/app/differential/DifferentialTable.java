package org.hoofbeat.app.differential;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hoofbeat.app.output.TextTable;
import org.hoofbeat.web.api.wire.Differential;
import org.hoofbeat.web.api.wire.DiseasePart;
import org.hoofbeat.web.api.wire.ExpectedSign;
import org.hoofbeat.web.api.wire.FindingReason;
import org.hoofbeat.web.api.wire.InputNote;
import org.hoofbeat.web.api.wire.Named;
import org.hoofbeat.web.api.wire.NextFinding;
import org.hoofbeat.web.api.wire.RankedDisease;

/** One patient's differential for somebody at a terminal. */
public final class DifferentialTable {
    private static final int MOST_REASONS = 3;
    private static final int MOST_EXPECTED = 5;
    private static final double LEAST_SHOWN = 0.005;
    private static final String INDENT = "        ";

    private final PrintWriter out;
    private final boolean explain;

    /** @param explain whether every finding's share of every score is told, rather than the strongest in one line */
    public DifferentialTable(PrintWriter out, boolean explain) {
        this.out = out;
        this.explain = explain;
    }

    /** Writes it whole. */
    public void print(Differential differential) {
        findings("observed ", differential.patient().observed());
        findings("ruled out", differential.patient().excluded());
        for (InputNote note : differential.issues()) {
            out.println(note.level() + ": " + note.message());
        }
        out.println(String.format(
                Locale.ROOT,
                "%,d %s diseases ranked by %s; data of %s. Decision support, not a diagnosis.",
                differential.total(),
                differential.universe().equals("omim") ? "OMIM" : "annotated",
                differential.ranker(),
                differential.data().date()));
        out.println();
        results(differential);
        out.println();
        out.println("None of these: " + Words.percent(differential.noneOfThese()));
        if (!differential.askAbout().isEmpty()) {
            out.println("To tell the first ones apart, look for: "
                    + differential.askAbout().stream().map(NextFinding::label).collect(Collectors.joining(", ")));
        }
    }

    private void findings(String title, java.util.List<Named> terms) {
        if (!terms.isEmpty()) {
            out.println(title + "  " + terms.stream().map(Words::named).collect(Collectors.joining(", ")));
        }
    }

    private void results(Differential differential) {
        TextTable table = TextTable.of(">rank", ">probability", "disease", "source", "page");
        for (RankedDisease disease : differential.results()) {
            table.row(
                    Words.rank(disease.rank()),
                    Words.percent(disease.posterior()),
                    disease.label(),
                    disease.diseaseId(),
                    disease.mondoId());
            if (explain) {
                explain(disease, table);
            } else {
                remark(table, "for", Words.strongest(disease, true, MOST_REASONS));
                remark(table, "against", Words.strongest(disease, false, MOST_REASONS));
            }
        }
        table.print(out);
    }

    static void explain(RankedDisease disease, TextTable table) {
        disease.findings().stream()
                .filter(DifferentialTable::tells)
                .map(DifferentialTable::reason)
                .forEach(table::remark);
        String silent = disease.findings().stream()
                .filter(finding -> !tells(finding))
                .map(DifferentialTable::named)
                .collect(Collectors.joining(", "));
        if (!silent.isEmpty()) {
            table.remark("%s%7s  tell nothing here: %s".formatted(INDENT, "0", silent));
        }
        for (DiseasePart part : disease.parts()) {
            table.remark("%s%7s  %s".formatted(INDENT, Words.signed(part.value()), part.because()));
        }
        disease.expected().stream()
                .limit(MOST_EXPECTED)
                .map(DifferentialTable::expected)
                .forEach(table::remark);
    }

    private static boolean tells(FindingReason finding) {
        return Math.abs(finding.logLikelihoodRatio()) >= LEAST_SHOWN;
    }

    private static String reason(FindingReason finding) {
        return "%s%7s  %s: %s%s"
                .formatted(
                        INDENT,
                        Words.signed(finding.logLikelihoodRatio()),
                        named(finding),
                        Words.reason(finding),
                        references(finding.references()));
    }

    private static String named(FindingReason finding) {
        return finding.status().equals("excluded") ? "no " + finding.label() : finding.label();
    }

    private static String expected(ExpectedSign sign) {
        return "%s%7s  %s was not reported: %s"
                .formatted(
                        INDENT,
                        Words.signed(sign.logLikelihoodRatio()),
                        sign.label(),
                        Words.frequency(sign.frequency()));
    }

    private static String references(java.util.List<String> references) {
        return references.isEmpty() ? "" : " [" + String.join(", ", references) + "]";
    }

    private static void remark(TextTable table, String side, String reasons) {
        if (!reasons.isEmpty()) {
            table.remark(INDENT + side + ": " + reasons);
        }
    }
}
