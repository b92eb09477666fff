package org.hoofbeat.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * The findings of one patient, in the order they were given: the set that the URL carries through the whole centre
 * (decision "Finding set").
 */
public record FindingSet(List<Finding> findings) {

    public FindingSet {
        findings = List.copyOf(findings);
    }

    /** No finding at all. */
    public static FindingSet empty() {
        return new FindingSet(List.of());
    }

    /** The set of these observed and excluded terms. */
    public static FindingSet of(List<Curie> observed, List<Curie> excluded) {
        return new FindingSet(Stream.concat(
                        observed.stream().map(Finding::observed),
                        excluded.stream().map(Finding::excluded))
                .toList());
    }

    /** The terms that were seen. */
    public List<Curie> observed() {
        return terms(Finding.Status.OBSERVED);
    }

    /** The terms that were ruled out. */
    public List<Curie> excluded() {
        return terms(Finding.Status.EXCLUDED);
    }

    /** Whether there is no finding. */
    public boolean isEmpty() {
        return findings.isEmpty();
    }

    /** The same set with one more finding; a finding of the same term is replaced. */
    public FindingSet with(Finding added) {
        return new FindingSet(Stream.concat(without(added.term()).findings.stream(), Stream.of(added))
                .toList());
    }

    /** The same set without any finding of this term. */
    public FindingSet without(Curie term) {
        return new FindingSet(
                findings.stream().filter(f -> !f.term().equals(term)).toList());
    }

    private List<Curie> terms(Finding.Status status) {
        return findings.stream()
                .filter(f -> f.status() == status)
                .map(Finding::term)
                .toList();
    }
}
