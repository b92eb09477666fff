package org.hoofbeat.app.cohort;

import java.io.PrintWriter;
import java.util.stream.Collectors;
import org.hoofbeat.app.differential.Words;
import org.hoofbeat.model.Credit;
import org.hoofbeat.web.api.wire.InputNote;
import org.hoofbeat.web.api.wire.Named;
import org.hoofbeat.web.api.wire.RankedDisease;

/**
 * A cohort as one page of HTML that needs nothing beside itself, to be opened from a disk or sent by mail: a table a case,
 * with reasons. It loads nothing and runs nothing.
 */
final class CohortHtml implements CohortReport {
    private static final int MOST_REASONS = 5;
    private static final String STYLE = """
            body{font:16px/1.5 Georgia,serif;max-width:70rem;margin:2rem auto;padding:0 1rem;color:#1c1c1c;background:#fff}
            table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.3rem .6rem;\
            border-bottom:1px solid #ccc}td.n{text-align:right;white-space:nowrap}caption{text-align:left;font-weight:bold;\
            padding:.3rem .6rem}section{margin:2rem 0;break-inside:avoid}.against{color:#8a1c1c}.issue{font-style:italic}
            @media(prefers-color-scheme:dark){body{color:#eee;background:#1a1a1a}.against{color:#f0a0a0}}
            """;

    private final Credit credit;
    private final PrintWriter out;

    CohortHtml(Credit credit, PrintWriter out) {
        this.credit = credit;
        this.out = out;
    }

    @Override
    public void begin() {
        out.println("<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Differentials</title>"
                + "<meta name=\"viewport\" content=\"width=device-width\"><style>" + STYLE + "</style></head><body>");
        out.println("<h1>Differentials</h1><p>Decision support for professionals, not a diagnosis.</p>");
    }

    @Override
    public void add(RankedCase ranked) {
        out.println("<section><h2>" + text(ranked.file()) + "</h2>");
        ranked.diagnoses()
                .forEach(d -> out.println(
                        "<p>Diagnosed: %s, here at rank %s.</p>".formatted(text(d.diseaseId()), text(d.rank()))));
        out.println("<p>Observed: " + names(ranked.differential().patient().observed()) + ".</p>");
        if (!ranked.differential().patient().excluded().isEmpty()) {
            out.println("<p>Ruled out: " + names(ranked.differential().patient().excluded()) + ".</p>");
        }
        for (InputNote note : ranked.differential().issues()) {
            out.println("<p class=\"issue\">" + text(note.message()) + "</p>");
        }
        out.println(
                "<table><thead><tr><th scope=\"col\">Rank</th><th scope=\"col\">Probability</th>"
                        + "<th scope=\"col\">Disease</th><th scope=\"col\">For</th><th scope=\"col\">Against</th></tr></thead><tbody>");
        ranked.differential().results().forEach(this::row);
        out.println("</tbody></table></section>");
    }

    @Override
    public void add(FailedCase failed) {
        out.println("<section><h2>%s</h2><p class=\"against\">This file could not be used: %s.</p></section>"
                .formatted(text(failed.file()), text(failed.reason())));
    }

    @Override
    public void end(CohortSummary summary) {
        out.println(
                "<p>" + text(summary.toString()) + ".</p><footer><p>Sources: " + text(credit.source()) + ". Versions: "
                        + text(credit.version()) + ". Licences: " + text(credit.licence()) + ".</p><p>"
                        + text(credit.attribution()) + "</p></footer></body></html>");
    }

    private void row(RankedDisease disease) {
        out.println(
                "<tr><td class=\"n\">%s</td><td class=\"n\">%s</td><td>%s<br>%s %s</td><td>%s</td><td class=\"against\">%s</td></tr>"
                        .formatted(
                                text(Words.rank(disease.rank())),
                                text(Words.percent(disease.posterior())),
                                text(disease.label()),
                                text(disease.diseaseId()),
                                text(disease.mondoId()),
                                text(Words.strongest(disease, true, MOST_REASONS)),
                                text(Words.strongest(disease, false, MOST_REASONS))));
    }

    private static String names(java.util.List<Named> terms) {
        return terms.stream().map(Words::named).map(CohortHtml::text).collect(Collectors.joining(", "));
    }

    /** What a file says of itself may hold anything. */
    private static String text(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
