package org.hoofbeat.web.ctgov;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoofbeat.model.json.Json;
import org.hoofbeat.model.trials.Pieces;
import org.hoofbeat.trials.InvalidParameterException;

/** Studies as rows of a table, in the columns in which the registry gives them; several values are divided by {@code |}. */
public final class StudyCsv {
    private static final String PAGE = "https://clinicaltrials.gov/study/";
    private static final String DOCUMENTS = "https://cdn.clinicaltrials.gov/large-docs/";
    private static final Map<String, Function<Json.Obj, String>> COLUMNS = columns();

    private final List<String> columns;

    private final UnaryOperator<String> guard;

    /** The table for people, whose spreadsheets run what looks like a formula. */
    public static StudyCsv forPeople() {
        return new StudyCsv(List.of(), StudyCsv::harmless);
    }

    /** @throws InvalidParameterException when a column is not known */
    public StudyCsv(List<String> wanted) {
        this(wanted, UnaryOperator.identity());
    }

    private StudyCsv(List<String> wanted, UnaryOperator<String> guard) {
        this.guard = guard;
        for (String column : wanted) {
            if (!COLUMNS.containsKey(column)) {
                throw new InvalidParameterException(
                        "Parameter 'fields' contains invalid CSV column name: '" + column + "'");
            }
        }
        this.columns = COLUMNS.keySet().stream()
                .filter(column -> wanted.isEmpty() || wanted.contains(column))
                .toList();
    }

    public String header() {
        return line(columns.stream());
    }

    public String row(Json.Obj study) {
        return line(columns.stream()
                .map(column ->
                        java.util.Objects.requireNonNull(COLUMNS.get(column)).apply(study))
                .map(guard));
    }

    /** What begins like a formula gets an apostrophe before it, which spreadsheets do not show. */
    private static String harmless(String value) {
        return value.isEmpty() || "=+-@\t\r".indexOf(value.charAt(0)) < 0 ? value : "'" + value;
    }

    private static String line(Stream<String> values) {
        return values.map(StudyCsv::quoted).collect(Collectors.joining(",", "", "\n"));
    }

    private static String quoted(String value) {
        return value.matches("(?s).*[,\"\\r\\n].*") ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }

    private static Map<String, Function<Json.Obj, String>> columns() {
        Map<String, Function<Json.Obj, String>> columns = new LinkedHashMap<>();
        columns.put("NCT Number", value("NCTId"));
        columns.put("Study Title", value("BriefTitle"));
        columns.put("Study URL", study -> PAGE + value("NCTId").apply(study));
        columns.put("Acronym", value("Acronym"));
        columns.put("Study Status", value("OverallStatus"));
        columns.put("Brief Summary", value("BriefSummary"));
        columns.put("Study Results", study -> value("HasResults").apply(study).equals("true") ? "YES" : "NO");
        columns.put("Conditions", value("Condition"));
        columns.put(
                "Interventions",
                each(
                        "armsInterventionsModule",
                        "interventions",
                        one -> one.string("type") + ": " + one.string("name")));
        columns.put("Primary Outcome Measures", each("outcomesModule", "primaryOutcomes", StudyCsv::outcome));
        columns.put("Secondary Outcome Measures", each("outcomesModule", "secondaryOutcomes", StudyCsv::outcome));
        columns.put("Other Outcome Measures", each("outcomesModule", "otherOutcomes", StudyCsv::outcome));
        columns.put("Sponsor", value("LeadSponsorName"));
        columns.put("Collaborators", value("CollaboratorName"));
        columns.put("Sex", value("Sex"));
        columns.put("Age", study -> value("StdAge").apply(study).replace("|", ", "));
        columns.put("Phases", value("Phase"));
        columns.put("Enrollment", value("EnrollmentCount"));
        columns.put("Funder Type", value("LeadSponsorClass"));
        columns.put("Study Type", value("StudyType"));
        columns.put("Study Design", StudyCsv::design);
        columns.put("Other IDs", value("OrgStudyId", "SecondaryId"));
        columns.put("Start Date", value("StartDate"));
        columns.put("Primary Completion Date", value("PrimaryCompletionDate"));
        columns.put("Completion Date", value("CompletionDate"));
        columns.put("First Posted", value("StudyFirstPostDate"));
        columns.put("Results First Posted", value("ResultsFirstPostDate"));
        columns.put("Last Update Posted", value("LastUpdatePostDate"));
        columns.put(
                "Locations",
                each(
                        "contactsLocationsModule",
                        "locations",
                        one -> together(
                                one.string("facility"),
                                one.string("city"),
                                one.string("state"),
                                one.string("zip"),
                                one.string("country"))));
        columns.put("Study Documents", StudyCsv::documents);
        return columns;
    }

    private static Function<Json.Obj, String> value(String... pieces) {
        return study -> Stream.of(pieces)
                .flatMap(piece -> Pieces.valuesOf(study, Pieces.all().get(piece)).stream())
                .map(Json::asText)
                .collect(Collectors.joining("|"));
    }

    private static Function<Json.Obj, String> each(String module, String list, Function<Json.Obj, String> text) {
        return study -> study.findObject("protocolSection", module)
                .map(found -> found.objects(list).stream().map(text).collect(Collectors.joining("|")))
                .orElse("");
    }

    private static String outcome(Json.Obj outcome) {
        return together(outcome.string("measure"), outcome.string("description"), outcome.string("timeFrame"));
    }

    private static String together(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    private static String design(Json.Obj study) {
        List<String> parts = new ArrayList<>();
        addDesign("Allocation: ", "DesignAllocation", study, parts);
        addDesign("Intervention Model: ", "DesignInterventionModel", study, parts);
        addDesign("Observational Model: ", "DesignObservationalModel", study, parts);
        addDesign("Time Perspective: ", "DesignTimePerspective", study, parts);
        String masked = value("DesignWhoMasked").apply(study).replace("|", ", ");
        String masking = value("DesignMasking").apply(study);
        if (!masking.isEmpty()) {
            parts.add("Masking: " + masking + (masked.isEmpty() ? "" : " (" + masked + ")"));
        }
        addDesign("Primary Purpose: ", "DesignPrimaryPurpose", study, parts);
        return String.join("|", parts);
    }

    private static void addDesign(String label, String piece, Json.Obj study, List<String> parts) {
        String value = value(piece).apply(study);
        if (!value.isEmpty()) {
            parts.add(label + value);
        }
    }

    private static String documents(Json.Obj study) {
        String number = value("NCTId").apply(study);
        String folder = number.length() < 2 ? "" : number.substring(number.length() - 2);
        return study.findObject("documentSection", "largeDocumentModule")
                .map(module -> module.objects("largeDocs").stream()
                        .map(document -> document.string("label") + ", " + DOCUMENTS + folder + "/" + number + "/"
                                + document.string("filename"))
                        .collect(Collectors.joining("|")))
                .orElse("");
    }
}
