package org.hoofbeat.web;

import java.util.List;
import java.util.function.Function;
import org.hoofbeat.model.Finding;
import org.hoofbeat.model.FindingSet;
import org.hoofbeat.web.parts.FindingChip;
import org.hoofbeat.web.parts.FindingQuery;
import org.hoofbeat.web.parts.TermName;
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

    /** More than this many would be a page, not a menu. */
    private static final int MOST_SPECIAL = 8;

    public FindingBar {
        chips = List.copyOf(chips);
    }

    /**
     * The bar for a set.
     *
     * @param address the present page's address with another set
     */
    public static FindingBar of(FindingSet findings, Function<FindingSet, String> address, TermNames names) {
        return new FindingBar(
                findings.findings().stream()
                        .distinct()
                        .map(finding -> chip(findings, finding, address, names))
                        .toList(),
                FindingQuery.carry("/differential", findings),
                FindingQuery.carry("/compare", findings),
                "/differential?observed=");
    }

    /** A path with a set; with an empty one it says so, because an address without a set leaves it as remembered. */
    public static String address(String path, FindingSet findings) {
        return findings.isEmpty()
                ? path + (path.contains("?") ? "&" : "?") + "observed="
                : FindingQuery.carry(path, findings);
    }

    /** Whether there is no finding. */
    public boolean isEmpty() {
        return chips.isEmpty();
    }

    private static FindingChip chip(
            FindingSet findings, Finding finding, Function<FindingSet, String> address, TermNames names) {
        Finding opposite = new Finding(
                finding.term(),
                finding.isObserved() ? Finding.Status.EXCLUDED : Finding.Status.OBSERVED,
                finding.onset());
        FindingSet others = findings.without(finding.term());
        Function<List<TermName>, List<FindingChip.Instead>> instead = terms -> terms.stream()
                .map(term -> new FindingChip.Instead(
                        term, address.apply(others.with(new Finding(term.id(), finding.status(), finding.onset())))))
                .toList();
        List<TermName> special = names.listMoreSpecial(finding.term(), MOST_SPECIAL + 1);
        return new FindingChip(
                names.get(finding.term()),
                finding.isObserved(),
                address.apply(others),
                address.apply(findings.with(opposite)),
                instead.apply(names.listMoreGeneral(finding.term())),
                instead.apply(special.subList(0, Math.min(MOST_SPECIAL, special.size()))),
                special.size() > MOST_SPECIAL ? FindingQuery.carry("/symptoms?at=" + finding.term(), findings) : "");
    }
}
