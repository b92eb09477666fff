package org.hoofbeat.phenotype;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.Finding;
import org.hoofbeat.model.FindingSet;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.model.knowledge.TermHierarchy;
import org.hoofbeat.model.knowledge.TermTable;

/**
 * Makes findings fit to be ranked by, and says what it did: the rules that phenopacket users know from input sanitation.
 * The order of the findings given never changes what is used.
 */
public final class InputCleaning {
    private final TermTable terms;
    private final TermHierarchy hierarchy;

    private InputCleaning(TermTable terms, TermHierarchy hierarchy) {
        this.terms = terms;
        this.hierarchy = hierarchy;
    }

    /** Cleaning against the ontology of this pack. */
    public static InputCleaning of(Knowledge knowledge) {
        return new InputCleaning(knowledge.terms(), knowledge.hierarchy());
    }

    /** The findings to be used, and what was noticed. */
    public CleanedFindings clean(FindingSet given) {
        List<InputIssue> issues = new ArrayList<>();
        Map<Integer, Finding> observed = new LinkedHashMap<>();
        Map<Integer, Finding> excluded = new LinkedHashMap<>();
        for (Finding finding : given.findings()) {
            findUsableRow(finding.term(), issues).ifPresent(row -> {
                Finding current = new Finding(terms.id(row), finding.status(), finding.onset());
                if ((finding.isObserved() ? observed : excluded).putIfAbsent(row, current) != null) {
                    issues.add(new InputIssue(InputIssue.Kind.DUPLICATE, finding.term(), List.of()));
                }
            });
        }
        dropContradicted(observed, excluded, issues);
        dropImplied(observed, excluded, issues);
        List<Finding> used = new ArrayList<>(observed.values());
        used.addAll(excluded.values());
        return new CleanedFindings(new FindingSet(used), issues);
    }

    private OptionalInt findUsableRow(Curie given, List<InputIssue> issues) {
        OptionalInt found = terms.findRow(given);
        if (found.isEmpty()) {
            issues.add(new InputIssue(InputIssue.Kind.UNKNOWN, given, List.of()));
            return found;
        }
        int row = found.getAsInt();
        if (terms.isObsolete(row)) {
            OptionalInt replacement = terms.findReplacement(row);
            if (replacement.isEmpty()) {
                List<Curie> toConsider =
                        terms.replacements().stream(row).mapToObj(terms::id).toList();
                issues.add(new InputIssue(InputIssue.Kind.RETIRED, given, toConsider));
                return OptionalInt.empty();
            }
            row = replacement.getAsInt();
            issues.add(new InputIssue(InputIssue.Kind.REPLACED, given, List.of(terms.id(row))));
        } else if (!terms.id(row).equals(given)) {
            issues.add(new InputIssue(InputIssue.Kind.MERGED, given, List.of(terms.id(row))));
        }
        if (!hierarchy.isPhenotype(row) || row == hierarchy.phenotypeRoot()) {
            issues.add(new InputIssue(InputIssue.Kind.NOT_A_PHENOTYPE, given, List.of()));
            return OptionalInt.empty();
        }
        return OptionalInt.of(row);
    }

    private void dropContradicted(
            Map<Integer, Finding> observed, Map<Integer, Finding> excluded, List<InputIssue> issues) {
        excluded.keySet().removeIf(row -> {
            if (observed.containsKey(row)) {
                issues.add(new InputIssue(InputIssue.Kind.CONTRADICTION, terms.id(row), List.of()));
                return true;
            }
            Optional<Integer> special = observed.keySet().stream()
                    .filter(other -> hierarchy.isA(other, row))
                    .findFirst();
            special.ifPresent(other -> issues.add(new InputIssue(
                    InputIssue.Kind.CONTRADICTED_BY_SPECIAL_CASE, terms.id(row), List.of(terms.id(other)))));
            return special.isPresent();
        });
    }

    private void dropImplied(Map<Integer, Finding> observed, Map<Integer, Finding> excluded, List<InputIssue> issues) {
        List<Integer> seen = List.copyOf(observed.keySet());
        observed.keySet().removeIf(row -> seen.stream()
                .filter(other -> !other.equals(row) && hierarchy.isA(other, row))
                .filter(other -> seen.stream().noneMatch(z -> !z.equals(other) && hierarchy.isA(z, other)))
                .findFirst()
                .map(other -> issues.add(
                        new InputIssue(InputIssue.Kind.IMPLIED_BY_OTHER, terms.id(row), List.of(terms.id(other)))))
                .orElse(false));
        List<Integer> absent = List.copyOf(excluded.keySet());
        excluded.keySet().removeIf(row -> absent.stream()
                .filter(other -> !other.equals(row) && hierarchy.isA(row, other))
                .findFirst()
                .map(other -> issues.add(
                        new InputIssue(InputIssue.Kind.EXCLUDED_BY_OTHER, terms.id(row), List.of(terms.id(other)))))
                .orElse(false));
    }
}
