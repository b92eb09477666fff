package org.hoofbeat.app.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hoofbeat.model.FindingSet;
import org.hoofbeat.model.Patient;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.phenotype.InputCleaning;
import org.hoofbeat.phenotype.Universe;

/**
 * The cases that count: at least three observed findings that are current signs of the ontology (retired ones replaced, each
 * once), and a diagnosis that is in the universe and has an annotated sign.
 *
 * @param cases those that count
 * @param fewFindings how many have fewer findings
 * @param notAnnotated how many have enough findings and a diagnosis about which the pack knows no sign
 */
record CaseSelection(List<SolvedCase> cases, int fewFindings, int notAnnotated) {
    private static final int LEAST_FINDINGS = 3;

    CaseSelection {
        cases = List.copyOf(cases);
    }

    static CaseSelection of(List<SolvedCase> all, Universe universe, Knowledge knowledge) {
        var cleaning = InputCleaning.of(knowledge);
        List<SolvedCase> cases = new ArrayList<>();
        int few = 0;
        int unknown = 0;
        for (SolvedCase solved : all) {
            if (observedSigns(solved.patient(), cleaning) < LEAST_FINDINGS) {
                few++;
            } else if (!isAnnotated(solved, universe, knowledge)) {
                unknown++;
            } else {
                cases.add(solved);
            }
        }
        return new CaseSelection(cases, few, unknown);
    }

    /** Findings one by one, because cleaning them together also drops those that others imply. */
    private static long observedSigns(Patient patient, InputCleaning cleaning) {
        return patient.findings().findings().stream()
                .filter(finding -> finding.isObserved())
                .flatMap(finding -> cleaning.clean(new FindingSet(List.of(finding))).used().observed().stream())
                .distinct()
                .count();
    }

    private static boolean isAnnotated(SolvedCase solved, Universe universe, Knowledge knowledge) {
        return universe.contains(solved.disease())
                && Stream.of(solved.disease())
                        .map(knowledge::findSourceDisease)
                        .flatMapToInt(row -> row.stream())
                        .flatMap(knowledge::annotationsOf)
                        .anyMatch(row -> knowledge.annotations().isPhenotype(row)
                                && !knowledge.annotations().isNegated(row));
    }
}
