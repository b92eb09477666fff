package org.hoofbeat.app.comparison;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hoofbeat.app.output.TextTable;
import org.hoofbeat.phenotype.comparison.Cell;
import org.hoofbeat.phenotype.comparison.Column;
import org.hoofbeat.phenotype.comparison.Comparison;
import org.hoofbeat.phenotype.comparison.ComparisonTable;
import org.hoofbeat.phenotype.comparison.Row;
import org.hoofbeat.phenotype.comparison.Section;

/** A comparison for somebody at a terminal: columns go by letters, so that ten of them fit a line. */
public final class ComparisonText {
    private static final int MOST_TELLING = 10;
    private static final int LETTERS = 26;
    private static final int WIDEST = 24;
    private static final String NOTHING_KNOWN = "·";

    private final Comparison comparison;
    private final PrintWriter out;

    private ComparisonText(Comparison comparison, PrintWriter out) {
        this.comparison = comparison;
        this.out = out;
    }

    /** Writes it whole. */
    public static void print(Comparison comparison, PrintWriter out) {
        var text = new ComparisonText(comparison, out);
        text.printColumns();
        text.printTelling();
        text.printGrid();
    }

    private void printColumns() {
        out.printf("How alike: %s%n", comparison.measure().title());
        List<String> names = new ArrayList<>(List.of("", "column", "id", ">signs"));
        for (int column = 0; column < comparison.columns().size(); column++) {
            names.add(">" + letter(column));
        }
        TextTable table = TextTable.of(names.toArray(String[]::new));
        for (int column = 0; column < comparison.columns().size(); column++) {
            List<String> cells = new ArrayList<>(head(column));
            comparison.likeness().get(column).forEach(score -> cells.add(String.format(Locale.ROOT, "%.3f", score)));
            table.row(cells.toArray(String[]::new));
        }
        table.print(out);
    }

    private List<String> head(int place) {
        return switch (comparison.columns().get(place)) {
            case Column.OfDisease disease ->
                List.of(letter(place), disease.label(), disease.id().toString(), Integer.toString(disease.signs()));
            case Column.OfPatient patient ->
                List.of(letter(place), patient.label(), "", Integer.toString(patient.signs()));
        };
    }

    private void printTelling() {
        List<Row> telling = comparison.mostTelling(MOST_TELLING);
        if (telling.isEmpty()) {
            return;
        }
        out.printf("%nWhat tells them apart (bits, and whom it speaks for)%n");
        TextTable table = TextTable.of(">bits", "for", "sign");
        for (Row row : telling) {
            table.row(
                    String.format(Locale.ROOT, "%.2f", row.tellsApart()),
                    row.favours().stream().map(ComparisonText::letter).collect(Collectors.joining(" ")),
                    named(row));
        }
        table.print(out);
    }

    private void printGrid() {
        List<String> names = new ArrayList<>(List.of("sign"));
        for (int column = 0; column < comparison.columns().size(); column++) {
            names.add(letter(column));
        }
        names.add(">bits");
        TextTable table = TextTable.of(names.toArray(String[]::new));
        for (Section section : comparison.sections()) {
            table.remark("");
            table.remark(section.bodySystem().label());
            for (Row row : section.rows()) {
                List<String> cells = new ArrayList<>(List.of("  " + named(row)));
                row.cells().forEach(cell -> cells.add(words(cell)));
                cells.add(String.format(Locale.ROOT, "%.2f", row.tellsApart()));
                table.row(cells.toArray(String[]::new));
            }
        }
        out.println();
        table.print(out);
    }

    private static String words(Cell cell) {
        return switch (cell) {
            case Cell.Nearest nearest -> clipped("near " + nearest.sign().label());
            case Cell.Unknown _ -> NOTHING_KNOWN;
            default -> ComparisonTable.frequency(cell);
        };
    }

    private static String clipped(String text) {
        return text.codePointCount(0, text.length()) <= WIDEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, WIDEST - 1)) + "…";
    }

    private static String named(Row row) {
        return row.sign().label() + " (" + row.sign().id() + ")";
    }

    private static String letter(int column) {
        String last = Character.toString('A' + column % LETTERS);
        return column < LETTERS ? last : letter(column / LETTERS - 1) + last;
    }
}
