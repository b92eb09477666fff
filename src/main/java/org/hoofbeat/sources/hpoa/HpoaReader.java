package org.hoofbeat.sources.hpoa;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hoofbeat.model.Annotation;
import org.hoofbeat.model.Aspect;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.Frequency;
import org.hoofbeat.model.Sex;
import org.hoofbeat.sources.MalformedSourceException;
import org.hoofbeat.sources.Rejection;
import org.hoofbeat.sources.SourceTable;
import org.hoofbeat.sources.SourceText;

/** Reads {@code phenotype.hpoa}, the twelve-column format that HPO has used since 2023. */
public final class HpoaReader {
    private static final Pattern CURATION_DATE = Pattern.compile("\\[(\\d{4}-\\d{2}-\\d{2})]");

    private final SourceTable table;
    private final Consumer<HpoaRow> rows;
    private final Consumer<Rejection> rejections;
    private final int disease;
    private final int name;
    private final int qualifier;
    private final int term;
    private final int reference;
    private final int evidence;
    private final int onset;
    private final int frequency;
    private final int sex;
    private final int modifier;
    private final int aspect;
    private final int biocuration;

    private HpoaReader(SourceTable table, Consumer<HpoaRow> rows, Consumer<Rejection> rejections) {
        this.table = table;
        this.rows = rows;
        this.rejections = rejections;
        this.disease = table.column("database_id");
        this.name = table.column("disease_name");
        this.qualifier = table.column("qualifier");
        this.term = table.column("hpo_id");
        this.reference = table.column("reference");
        this.evidence = table.column("evidence");
        this.onset = table.column("onset");
        this.frequency = table.column("frequency");
        this.sex = table.column("sex");
        this.modifier = table.column("modifier");
        this.aspect = table.column("aspect");
        this.biocuration = table.column("biocuration");
    }

    /**
     * Reads the file to its end.
     *
     * @param rejections receives rows whose values make no sense
     * @return the file's own version, {@code 2025-01-16}; empty where it says none
     * @throws MalformedSourceException when a column is missing or a row has the wrong number of cells
     */
    public static String read(SourceText text, Consumer<HpoaRow> rows, Consumer<Rejection> rejections) {
        List<String> versions = new ArrayList<>();
        SourceTable table = SourceTable.open(
                text,
                comment -> {
                    String stated = comment.strip();
                    if (stated.startsWith("version:")) {
                        versions.add(stated.substring("version:".length()).strip());
                    }
                },
                "database_id",
                "disease_name",
                "qualifier",
                "hpo_id",
                "reference",
                "evidence",
                "onset",
                "frequency",
                "sex",
                "modifier",
                "aspect",
                "biocuration");
        var reader = new HpoaReader(table, rows, rejections);
        while (table.advance()) {
            reader.readRow();
        }
        return versions.isEmpty() ? "" : versions.getFirst();
    }

    private void readRow() {
        try {
            Annotation annotation = new Annotation(
                    id(table.cell(term), "hpo_id"),
                    aspect(table.cell(aspect)),
                    negated(table.cell(qualifier)),
                    frequency(table.cell(frequency)),
                    ids(table.cell(onset), "onset"),
                    sex(table.cell(sex)),
                    ids(table.cell(modifier), "modifier"),
                    table.cell(evidence),
                    references(table.cell(reference)),
                    curationDates(table.cell(biocuration)));
            rows.accept(new HpoaRow(
                    id(table.cell(disease), "database_id"),
                    table.cell(name),
                    annotation,
                    table.lines().number()));
        } catch (BadCellException bad) {
            rejections.accept(table.lines().rejection(bad.getMessage()));
        }
    }

    private static Curie id(String cell, String column) {
        return Curie.findIn(cell).orElseThrow(() -> new BadCellException(column, cell, "expected PREFIX:local"));
    }

    private static List<Curie> ids(String cell, String column) {
        return parts(cell).map(part -> id(part, column)).toList();
    }

    private static java.util.stream.Stream<String> parts(String cell) {
        return Arrays.stream(cell.split(";")).map(String::strip).filter(part -> !part.isEmpty());
    }

    private static boolean negated(String cell) {
        return switch (cell) {
            case "" -> false;
            case "NOT" -> true;
            default -> throw new BadCellException("qualifier", cell, "expected NOT or nothing");
        };
    }

    private static Aspect aspect(String cell) {
        return Arrays.stream(Aspect.values())
                .filter(known -> cell.length() == 1 && known.letter() == cell.charAt(0))
                .findFirst()
                .orElseThrow(() -> new BadCellException("aspect", cell, "expected P, I, C, M or H"));
    }

    private static Sex sex(String cell) {
        return switch (cell.toUpperCase(java.util.Locale.ROOT)) {
            case "" -> Sex.UNSTATED;
            case "FEMALE" -> Sex.FEMALE;
            case "MALE" -> Sex.MALE;
            default -> throw new BadCellException("sex", cell, "expected MALE, FEMALE or nothing");
        };
    }

    private static Frequency frequency(String cell) {
        try {
            return FrequencyText.parse(cell);
        } catch (IllegalArgumentException bad) {
            throw new BadCellException("frequency", cell, String.valueOf(bad.getMessage()));
        }
    }

    /** A cell names one reference or several, separated by semicolons; web addresses may contain none. */
    private static List<String> references(String cell) {
        return parts(cell).distinct().toList();
    }

    private static List<LocalDate> curationDates(String cell) {
        List<LocalDate> dates = new ArrayList<>();
        Matcher date = CURATION_DATE.matcher(cell);
        while (date.find()) {
            try {
                dates.add(LocalDate.parse(date.group(1)));
            } catch (DateTimeParseException _) {
                throw new BadCellException("biocuration", cell, "expected name[YYYY-MM-DD]");
            }
        }
        return dates;
    }

    private static final class BadCellException extends RuntimeException {
        BadCellException(String column, String cell, String expected) {
            super(column + " \"" + (cell.length() > 60 ? cell.substring(0, 60) + "…" : cell) + "\": " + expected);
        }

        @Override
        public String getMessage() {
            return String.valueOf(super.getMessage());
        }
    }
}
