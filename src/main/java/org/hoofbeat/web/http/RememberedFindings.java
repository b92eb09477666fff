package org.hoofbeat.web.http;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.Finding;
import org.hoofbeat.model.FindingSet;

/**
 * The finding set as a cookie's value: numbers of HPO terms joined by dots, those ruled out with a minus sign before them
 * ({@code 1166.1083.-1249}). It holds nothing else, and what cannot be read in it is passed over.
 */
final class RememberedFindings {
    /** Browsers keep cookies of up to 4096 bytes. */
    private static final int LONGEST = 3500;

    private RememberedFindings() {}

    /** The value; empty for a set that is too large to be remembered. */
    static String write(FindingSet findings) {
        String value = findings.findings().stream()
                .filter(finding -> finding.term().prefix().equals("HP")
                        && finding.term().local().matches("\\d{1,7}"))
                .map(finding -> (finding.isObserved() ? "" : "-")
                        + Integer.parseInt(finding.term().local()))
                .distinct()
                .collect(Collectors.joining("."));
        return value.length() <= LONGEST ? value : "";
    }

    static FindingSet read(String value) {
        List<Finding> findings = Arrays.stream(value.split("\\."))
                .flatMap(RememberedFindings::readOne)
                .limit(Visits.MOST_FINDINGS)
                .toList();
        return new FindingSet(findings);
    }

    private static Stream<Finding> readOne(String written) {
        if (!written.matches("-?\\d{1,7}")) {
            return Stream.empty();
        }
        int number = Integer.parseInt(written.replace("-", ""));
        return Stream.of(
                written.startsWith("-")
                        ? Finding.excluded(Curie.ofHpo(number))
                        : Finding.observed(Curie.ofHpo(number)));
    }
}
