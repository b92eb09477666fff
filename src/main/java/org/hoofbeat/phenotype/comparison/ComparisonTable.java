package org.hoofbeat.phenotype.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoofbeat.model.Credit;
import org.hoofbeat.model.Frequency;
import org.hoofbeat.phenotype.similarity.SignName;

/**
 * A comparison as a table for spreadsheets: one line a sign, one field a column, every row that there is. The first line names
 * the fields, the last of which say where the facts come from ({@link Credit}). A field says {@code 18/20}, {@code 34.5%}, {@code 80-99%}, {@code present} where nobody says how often,
 * {@code ruled out}, {@code nearest …}, or nothing where nothing is known.
 */
public final class ComparisonTable {

    /** How fields are kept apart. */
    public enum Format {
        /** Tabs, and in values one space for each tab or line break (decision "TSV"). */
        TSV("\t", "\n"),
        /** Commas and quotation marks, as RFC 4180 has it. */
        CSV(",", "\r\n");

        private final String separator;
        private final String end;

        Format(String separator, String end) {
            this.separator = separator;
            this.end = end;
        }

        private String line(List<String> fields) {
            return fields.stream().map(this::field).collect(Collectors.joining(separator)) + end;
        }

        private String field(String value) {
            String oneLine = value.replaceAll("\\R|\\t", " ");
            return this == CSV && (oneLine.contains(",") || oneLine.contains("\""))
                    ? "\"" + oneLine.replace("\"", "\"\"") + "\""
                    : oneLine;
        }
    }

    private final Comparison comparison;
    private final Credit credit;

    private ComparisonTable(Comparison comparison, Credit credit) {
        this.comparison = comparison;
        this.credit = credit;
    }

    /** The table of this comparison, whose facts are owed to these sources. */
    public static ComparisonTable of(Comparison comparison, Credit credit) {
        return new ComparisonTable(comparison, credit);
    }

    /** The whole text, with its first line. */
    public String text(Format format) {
        return lines().map(format::line).collect(Collectors.joining());
    }

    private Stream<List<String>> lines() {
        List<String> head = new ArrayList<>(List.of("id", "sign", "plain_name", "body_system", "tells_apart_bits"));
        comparison.columns().forEach(column -> head.add(head(column)));
        head.addAll(Credit.NAMES);
        return Stream.concat(Stream.of(head), comparison.sections().stream().flatMap(section -> section.rows().stream()
                .map(row -> fields(section, row))));
    }

    private List<String> fields(Section section, Row row) {
        List<String> fields = new ArrayList<>(List.of(
                row.sign().id().toString(),
                row.sign().label(),
                row.sign().plain(),
                section.bodySystem().label(),
                String.format(Locale.ROOT, "%.4f", row.tellsApart())));
        row.cells().forEach(cell -> fields.add(words(cell)));
        fields.addAll(credit.cells());
        return fields;
    }

    private static String head(Column column) {
        return switch (column) {
            case Column.OfDisease disease -> disease.id() + " " + disease.label();
            case Column.OfPatient patient -> patient.label();
        };
    }

    /** What a field says. */
    static String words(Cell cell) {
        return switch (cell) {
            case Cell.Present present ->
                words(present.frequency(), "present")
                        + present.through().stream()
                                .map(sign -> " as " + words(sign))
                                .collect(Collectors.joining());
            case Cell.RuledOut out ->
                "ruled out"
                        + (out.frequency() instanceof Frequency.Unstated ? "" : " " + words(out.frequency(), ""))
                        + out.by().stream().map(sign -> " with " + words(sign)).collect(Collectors.joining());
            case Cell.Nearest nearest -> "nearest " + words(nearest.sign()) + " through " + words(nearest.ancestor());
            case Cell.Unknown _ -> "";
        };
    }

    /** The short form of a cell that is present or ruled out, without the signs through which it is. */
    public static String frequency(Cell cell) {
        return switch (cell) {
            case Cell.Present present -> words(present.frequency(), "present");
            case Cell.RuledOut out -> words(new Cell.RuledOut(out.frequency(), List.of(), List.of()));
            case Cell.Nearest _, Cell.Unknown _ -> "";
        };
    }

    private static String words(Frequency frequency, String unstated) {
        return switch (frequency) {
            case Frequency.Counted counted -> counted.affected() + "/" + counted.examined();
            case Frequency.Share share -> percent(share.value()) + "%";
            case Frequency.Banded banded -> {
                String low = percent(banded.band().low());
                String high = percent(banded.band().high());
                yield low.equals(high) ? low + "%" : low + "-" + high + "%";
            }
            case Frequency.Unstated _ -> unstated;
        };
    }

    private static String percent(double share) {
        double value = Math.round(share * 1000) / 10.0;
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    private static String words(SignName sign) {
        return sign.id() + " " + sign.label();
    }
}
