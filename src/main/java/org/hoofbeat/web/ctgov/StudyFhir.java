package org.hoofbeat.web.ctgov;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hoofbeat.model.json.Json;
import org.hoofbeat.model.trials.Pieces;
import org.hoofbeat.model.trials.StudyEnum;

/** A study as a ResearchStudy of FHIR R4. */
final class StudyFhir {
    private static final String REGISTRY = "https://clinicaltrials.gov";
    private static final String PHASES = "http://terminology.hl7.org/CodeSystem/research-study-phase";

    private StudyFhir() {}

    static Json.Obj of(Json.Obj study) {
        Map<String, Json> out = new LinkedHashMap<>();
        out.put("resourceType", Json.of("ResearchStudy"));
        out.put("id", Json.of(value(study, "NCTId")));
        out.put("identifier", new Json.Array(List.of(object("system", REGISTRY, "value", value(study, "NCTId")))));
        put("title", value(study, "BriefTitle"), out);
        out.put("status", Json.of(status(value(study, "OverallStatus"))));
        String phase = phase(values(study, "Phase"));
        if (!phase.isEmpty()) {
            out.put("phase", concept(PHASES, phase, phase));
        }
        List<Json> categories = new ArrayList<>();
        String type = value(study, "StudyType");
        if (!type.isEmpty()) {
            categories.add(concept("", "", StudyEnum.get("StudyType").values().getOrDefault(type, type)));
        }
        put("category", categories, out);
        put(
                "condition",
                values(study, "Condition").stream()
                        .map(text -> concept("", "", text))
                        .toList(),
                out);
        put(
                "keyword",
                values(study, "Keyword").stream()
                        .map(text -> concept("", "", text))
                        .toList(),
                out);
        put(
                "focus",
                values(study, "InterventionName").stream()
                        .map(text -> concept("", "", text))
                        .toList(),
                out);
        put("description", value(study, "BriefSummary"), out);
        period(study, out);
        String sponsor = value(study, "LeadSponsorName");
        if (!sponsor.isEmpty()) {
            out.put("sponsor", object("display", sponsor));
        }
        put("site", sites(study), out);
        put("arm", arms(study), out);
        put("objective", objectives(study), out);
        return new Json.Obj(out);
    }

    private static String status(String status) {
        return switch (status) {
            case "RECRUITING", "AVAILABLE", "ENROLLING_BY_INVITATION" -> "active";
            case "NOT_YET_RECRUITING" -> "approved";
            case "ACTIVE_NOT_RECRUITING" -> "closed-to-accrual";
            case "SUSPENDED", "TEMPORARILY_NOT_AVAILABLE" -> "temporarily-closed-to-accrual";
            case "COMPLETED", "APPROVED_FOR_MARKETING", "NO_LONGER_AVAILABLE" -> "completed";
            case "TERMINATED" -> "administratively-completed";
            case "WITHDRAWN", "WITHHELD" -> "withdrawn";
            default -> "in-review";
        };
    }

    private static String phase(List<String> phases) {
        return switch (String.join("-", phases)) {
            case "NA" -> "n-a";
            case "EARLY_PHASE1" -> "early-phase-1";
            case "PHASE1" -> "phase-1";
            case "PHASE1-PHASE2" -> "phase-1-phase-2";
            case "PHASE2" -> "phase-2";
            case "PHASE2-PHASE3" -> "phase-2-phase-3";
            case "PHASE3" -> "phase-3";
            case "PHASE4" -> "phase-4";
            default -> "";
        };
    }

    private static void period(Json.Obj study, Map<String, Json> out) {
        Map<String, Json> period = new LinkedHashMap<>();
        put("start", value(study, "StartDate"), period);
        put("end", value(study, "CompletionDate"), period);
        if (!period.isEmpty()) {
            out.put("period", new Json.Obj(period));
        }
    }

    private static List<Json> sites(Json.Obj study) {
        return objects(study, "contactsLocationsModule", "locations").stream()
                .map(site -> (Json) object(
                        "display",
                        String.join(
                                ", ",
                                List.of(site.string("facility"), site.string("city"), site.string("country")).stream()
                                        .filter(part -> !part.isEmpty())
                                        .toList())))
                .toList();
    }

    private static List<Json> arms(Json.Obj study) {
        return objects(study, "armsInterventionsModule", "armGroups").stream()
                .map(arm -> {
                    Map<String, Json> out = new LinkedHashMap<>();
                    out.put("name", Json.of(arm.string("label")));
                    if (!arm.string("type").isEmpty()) {
                        out.put("type", concept("", "", arm.string("type")));
                    }
                    put("description", arm.string("description"), out);
                    return (Json) new Json.Obj(out);
                })
                .toList();
    }

    private static List<Json> objectives(Json.Obj study) {
        return objects(study, "outcomesModule", "primaryOutcomes").stream()
                .map(outcome -> (Json) new Json.Obj(Map.of("name", Json.of(outcome.string("measure")))))
                .toList();
    }

    private static List<Json.Obj> objects(Json.Obj study, String module, String list) {
        return study.findObject("protocolSection", module)
                .map(found -> found.objects(list))
                .orElse(List.of());
    }

    private static Json concept(String system, String code, String text) {
        Map<String, Json> out = new LinkedHashMap<>();
        if (!system.isEmpty()) {
            out.put("coding", new Json.Array(List.of(object("system", system, "code", code))));
        }
        out.put("text", Json.of(text));
        return new Json.Obj(out);
    }

    private static Json object(String... namesAndValues) {
        Map<String, Json> out = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            out.put(namesAndValues[i], Json.of(namesAndValues[i + 1]));
        }
        return new Json.Obj(out);
    }

    private static void put(String name, String value, Map<String, Json> out) {
        if (!value.isEmpty()) {
            out.put(name, Json.of(value));
        }
    }

    private static void put(String name, List<Json> values, Map<String, Json> out) {
        if (!values.isEmpty()) {
            out.put(name, new Json.Array(values));
        }
    }

    private static String value(Json.Obj study, String piece) {
        return values(study, piece).stream().findFirst().orElse("");
    }

    private static List<String> values(Json.Obj study, String piece) {
        return Pieces.valuesOf(study, Pieces.all().get(piece)).stream()
                .map(Json::asText)
                .toList();
    }
}
