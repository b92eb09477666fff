package org.hoofbeat.web;

import java.util.List;
import org.hoofbeat.model.Finding;
import org.hoofbeat.model.FindingSet;
import org.hoofbeat.web.parts.FindingChip;
import org.hoofbeat.web.parts.FindingQuery;
import org.hoofbeat.web.parts.TermNames;

/**
 * The finding set as it is shown on every page that may use it.
 *
 * @param chips the findings, in the order given
 * @param differential the differential for this set
 * @param compare the comparison for this set
 * @param clear the differential with nothing in it, which also forgets the set
 */
public record FindingBar(List<FindingChip> chips, String differential, String compare, String clear) {

    public FindingBar {
        chips = List.copyOf(chips);
    }

    /**
     * The bar for a set.
     *
     * @param here the path that removing and turning a finding lead back to
     */
    static FindingBar of(FindingSet findings, String here, TermNames names) {
        return new FindingBar(
                findings.findings().stream()
                        .map(finding -> chip(findings, finding, here, names))
                        .toList(),
                FindingQuery.carry("/differential", findings),
                FindingQuery.carry("/compare", findings),
                "/differential?observed=");
    }

    /** Whether there is no finding. */
    public boolean isEmpty() {
        return chips.isEmpty();
    }

    private static FindingChip chip(FindingSet findings, Finding finding, String here, TermNames names) {
        FindingSet without = findings.without(finding.term());
        Finding opposite = new Finding(
                finding.term(),
                finding.isObserved() ? Finding.Status.EXCLUDED : Finding.Status.OBSERVED,
                finding.onset());
        return new FindingChip(
                names.get(finding.term()),
                finding.isObserved(),
                without.isEmpty() ? here + "?observed=" : FindingQuery.carry(here, without),
                FindingQuery.carry(here, findings.with(opposite)));
    }
}
