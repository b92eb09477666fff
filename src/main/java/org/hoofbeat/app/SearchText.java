package org.hoofbeat.app;

import java.io.PrintWriter;
import org.hoofbeat.app.output.OutputFormat;
import org.hoofbeat.app.output.TextTable;
import org.hoofbeat.app.output.Tsv;
import org.hoofbeat.model.Manifest;
import org.hoofbeat.search.SearchResults;
import org.hoofbeat.web.api.wire.found.Found;
import org.hoofbeat.web.api.wire.found.FoundThing;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes what was found, for people and for programs. */
final class SearchText {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final PrintWriter out;
    private final PrintWriter notes;

    /** @param notes where it is said how the answer differs from the question */
    SearchText(PrintWriter out, PrintWriter notes) {
        this.out = out;
        this.notes = notes;
    }

    void write(SearchResults results, Manifest data, OutputFormat format) {
        Found found = Found.of(results, "", data);
        if (format == OutputFormat.JSON) {
            out.println(JSON.writeValueAsString(found));
            return;
        }
        found.adjustments().forEach(adjustment -> notes.println(adjustment.message()));
        notes.flush();
        if (format == OutputFormat.TSV) {
            writeTsv(found);
        } else {
            writeTable(found);
        }
    }

    private void writeTsv(Found found) {
        Tsv tsv = Tsv.withHeader(out, "rank", "kind", "id", "label", "plainLabel", "match", "matched", "annotations");
        for (FoundThing hit : found.results()) {
            tsv.row(
                    hit.rank(),
                    hit.kind(),
                    hit.id(),
                    hit.label(),
                    hit.plainLabel(),
                    hit.match(),
                    hit.matched(),
                    hit.annotations());
        }
    }

    private void writeTable(Found found) {
        if (found.total() == 0) {
            out.println("Nothing found.");
            return;
        }
        TextTable table = TextTable.of(">", "kind", "id", "name", "found by", ">facts");
        for (FoundThing hit : found.results()) {
            String plain = hit.plainLabel().isEmpty() ? "" : " (" + hit.plainLabel() + ")";
            boolean itself = hit.matched().equals(hit.label());
            table.row(
                    Integer.toString(hit.rank()),
                    hit.kind(),
                    hit.id(),
                    hit.label() + plain,
                    hit.match().replace('-', ' ') + (itself ? "" : ": " + hit.matched()),
                    Integer.toString(hit.annotations()));
        }
        table.print(out);
        out.printf("%n%,d found%s%n", found.total(), byKind(found));
    }

    private static String byKind(Found found) {
        if (found.totals().size() < 2) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        found.totals().forEach((kind, total) -> text.append(text.isEmpty() ? ": " : ", ")
                .append("%,d ".formatted(total))
                .append(kind));
        return text.toString();
    }
}
