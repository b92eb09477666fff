package org.hoofbeat.app.differential;

import java.io.PrintWriter;
import java.util.Locale;
import org.hoofbeat.app.output.TextTable;
import org.hoofbeat.web.api.wire.InputNote;
import org.hoofbeat.web.api.wire.RankedDisease;
import org.hoofbeat.web.api.wire.WhyNot;

/** Where one disease stands in a differential, and why, for somebody at a terminal. */
public final class WhyNotTable {
    private final PrintWriter out;

    public WhyNotTable(PrintWriter out) {
        this.out = out;
    }

    /** Writes every entry of the disease with all its reasons, and why an entry was not ranked. */
    public void print(WhyNot answer) {
        for (InputNote note : answer.issues()) {
            out.println(note.level() + ": " + note.message());
        }
        TextTable table = TextTable.of(">rank", ">probability", "disease", "source", "page");
        for (RankedDisease disease : answer.ranked()) {
            table.row(
                    "%s of %,d".formatted(Words.rank(disease.rank()), answer.total()),
                    Words.percent(disease.posterior()),
                    disease.label(),
                    disease.diseaseId(),
                    disease.mondoId());
            DifferentialTable.explain(disease, table);
        }
        if (!answer.ranked().isEmpty()) {
            table.print(out);
        }
        for (WhyNot.Missing missing : answer.notRanked()) {
            out.println("%s (%s) was not ranked: %s".formatted(missing.label(), missing.diseaseId(), reason(missing)));
        }
        if (answer.ranked().isEmpty() && answer.notRanked().isEmpty()) {
            out.println("%s cannot be ranked: no source of this data describes its signs".formatted(answer.id()));
        }
        out.println(String.format(
                Locale.ROOT,
                "Data of %s. Decision support, not a diagnosis.",
                answer.data().date()));
    }

    private static String reason(WhyNot.Missing missing) {
        return switch (missing.because()) {
            case "outside-the-universe" -> "only OMIM's diseases were ranked; --universe all takes it in";
            default -> "no source of this data states a sign of it";
        };
    }
}
