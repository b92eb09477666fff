package org.hoofbeat.trials;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hoofbeat.search.records.Condition;

/**
 * The boxes that people tick on the registry's site, as its API takes them: {@code status:not rec,sex:f}. Options of one filter
 * are alternatives, filters add up. For a sex, studies that take everybody count too, as for somebody who wants to join.
 */
final class AggregationFilter {
    private static final Map<String, Map<String, Condition>> FILTERS = Map.of(
            "status",
            Map.ofEntries(
                    status("not", "NOT_YET_RECRUITING"),
                    status("rec", "RECRUITING"),
                    status("enr", "ENROLLING_BY_INVITATION"),
                    status("act", "ACTIVE_NOT_RECRUITING"),
                    status("com", "COMPLETED"),
                    status("sus", "SUSPENDED"),
                    status("ter", "TERMINATED"),
                    status("wit", "WITHDRAWN"),
                    status("unk", "UNKNOWN"),
                    status("ava", "AVAILABLE"),
                    status("nla", "NO_LONGER_AVAILABLE"),
                    status("tna", "TEMPORARILY_NOT_AVAILABLE"),
                    status("app", "APPROVED_FOR_MARKETING"),
                    status("whd", "WITHHELD")),
            "results",
            Map.of("with", is("k_HasResults", "true"), "without", is("k_HasResults", "false")),
            "sex",
            Map.of("f", is("k_Sex", "FEMALE", "ALL"), "m", is("k_Sex", "MALE", "ALL"), "all", is("k_Sex", "ALL")),
            "healthy",
            Map.of("y", is("k_HealthyVolunteers", "true"), "n", is("k_HealthyVolunteers", "false")),
            "phase",
            Map.of(
                    "0", is("k_Phase", "EARLY_PHASE1"),
                    "1", is("k_Phase", "PHASE1"),
                    "2", is("k_Phase", "PHASE2"),
                    "3", is("k_Phase", "PHASE3"),
                    "4", is("k_Phase", "PHASE4"),
                    "na", is("k_Phase", "NA")),
            "studyType",
            Map.of(
                    "int", is("k_StudyType", "INTERVENTIONAL"),
                    "obs", is("k_StudyType", "OBSERVATIONAL"),
                    "obs_patreg", is("k_PatientRegistry", "true"),
                    "exp", is("k_StudyType", "EXPANDED_ACCESS"),
                    "exp_indiv", is("k_ExpAccTypeIndividual", "true"),
                    "exp_inter", is("k_ExpAccTypeIntermediate", "true"),
                    "exp_treat", is("k_ExpAccTypeTreatment", "true")),
            "ages",
            Map.of(
                    "child",
                    is("k_StdAge", "CHILD"),
                    "adult",
                    is("k_StdAge", "ADULT"),
                    "older",
                    is("k_StdAge", "OLDER_ADULT")),
            "funderType",
            Map.of(
                    "nih", is("k_LeadSponsorClass", "NIH"),
                    "fed", is("k_LeadSponsorClass", "FED"),
                    "industry", is("k_LeadSponsorClass", "INDUSTRY"),
                    "other", is("k_LeadSponsorClass", "OTHER", "OTHER_GOV", "INDIV", "NETWORK", "AMBIG", "UNKNOWN")),
            "docs",
            Map.of(
                    "prot", is("k_LargeDocHasProtocol", "true"),
                    "sap", is("k_LargeDocHasSAP", "true"),
                    "icf", is("k_LargeDocHasICF", "true")),
            "violation",
            Map.of("y", is("k_FDAAA801Violation", "true"), "n", new Condition.Not(is("k_FDAAA801Violation", "true"))));

    private AggregationFilter() {}

    static Condition parse(String text) {
        List<Condition> all = new ArrayList<>();
        for (String filter : text.split("[,|]")) {
            int colon = filter.indexOf(':');
            Map<String, Condition> options = colon < 0
                    ? Map.of()
                    : FILTERS.getOrDefault(filter.substring(0, colon).strip(), Map.of());
            List<Condition> chosen = new ArrayList<>();
            for (String option : filter.substring(colon + 1).strip().split("\\s+")) {
                Condition condition = options.get(option);
                if (condition == null) {
                    throw new InvalidParameterException("Invalid value in parameter aggFilters: " + filter.strip());
                }
                chosen.add(condition);
            }
            all.add(Condition.anyOf(chosen));
        }
        return Condition.allOf(all);
    }

    private static Map.Entry<String, Condition> status(String option, String value) {
        return Map.entry(option, is("k_OverallStatus", value));
    }

    private static Condition is(String field, String... values) {
        return new Condition.OneOf(field, List.of(values));
    }
}
