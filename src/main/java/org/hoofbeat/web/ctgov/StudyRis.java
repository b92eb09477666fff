package org.hoofbeat.web.ctgov;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hoofbeat.model.json.Json;
import org.hoofbeat.model.trials.Pieces;

/** A study as an entry for reference managers, in the tags of RIS. */
public final class StudyRis {
    private static final String PAGE = "https://clinicaltrials.gov/study/";

    private StudyRis() {}

    /** @param tags the tags that are wanted; empty for all */
    public static String of(Json.Obj study, Set<String> tags) {
        List<String> lines = new ArrayList<>();
        add("DB", List.of("ClinicalTrials.gov"), lines);
        add("DP", List.of("National Library of Medicine (US)"), lines);
        add("AN", values(study, "NCTId"), lines);
        add("TI", values(study, "BriefTitle"), lines);
        add("T2", values(study, "OfficialTitle"), lines);
        add("AU", values(study, "LeadSponsorName"), lines);
        add("A2", values(study, "CollaboratorName"), lines);
        add("AB", values(study, "BriefSummary"), lines);
        add("KW", values(study, "Condition"), lines);
        add("KW", values(study, "Keyword"), lines);
        List<String> started = values(study, "StartDate");
        add(
                "PY",
                started.stream()
                        .map(date -> date.substring(0, Math.min(4, date.length())))
                        .toList(),
                lines);
        add("DA", started.stream().map(date -> date.replace('-', '/')).toList(), lines);
        add("M1", values(study, "OverallStatus"), lines);
        add("UR", values(study, "NCTId").stream().map(number -> PAGE + number).toList(), lines);
        var out = new StringBuilder("TY  - DBASE\r\n");
        lines.stream()
                .filter(line -> tags.isEmpty() || tags.contains(line.substring(0, 2)))
                .forEach(line -> out.append(line).append("\r\n"));
        return out.append("ER  - \r\n").toString();
    }

    private static List<String> values(Json.Obj study, String piece) {
        return Pieces.valuesOf(study, Pieces.all().get(piece)).stream()
                .map(Json::asText)
                .toList();
    }

    private static void add(String tag, List<String> values, List<String> lines) {
        values.forEach(value -> lines.add(tag + "  - " + value.replaceAll("\\s*\\R\\s*", " ")));
    }
}
