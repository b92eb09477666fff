package org.hoofbeat.app.differential;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hoofbeat.app.output.Tsv;
import org.hoofbeat.model.Credit;
import org.hoofbeat.web.api.wire.Differential;
import org.hoofbeat.web.api.wire.RankedDisease;

/** One patient's differential as TSV, one row a candidate. */
public final class DifferentialTsv {
    /** The names of the cells that every TSV has for a candidate. */
    public static final List<String> NAMES =
            List.of("rank", "diseaseId", "mondoId", "label", "score", "posterior", "contributions");

    private DifferentialTsv() {}

    /** Writes header and rows, which end in where the facts come from. */
    public static void print(Differential differential, Credit credit, PrintWriter out) {
        print(differential.results(), credit, out);
    }

    /** Writes header and one row for each of these. */
    public static void print(List<RankedDisease> diseases, Credit credit, PrintWriter out) {
        Tsv tsv = Tsv.withHeader(
                out, Stream.concat(NAMES.stream(), Credit.NAMES.stream()).toArray(String[]::new));
        for (RankedDisease disease : diseases) {
            tsv.row(Stream.concat(cells(disease).stream(), credit.cells().stream())
                    .toList());
        }
    }

    /** The cells that every TSV has for a candidate. */
    public static List<String> cells(RankedDisease disease) {
        return List.of(
                Words.rank(disease.rank()),
                disease.diseaseId(),
                disease.mondoId(),
                disease.label(),
                String.format(Locale.ROOT, "%.4f", disease.score()),
                String.format(Locale.ROOT, "%.6f", disease.posterior()),
                Words.contributions(disease));
    }
}
