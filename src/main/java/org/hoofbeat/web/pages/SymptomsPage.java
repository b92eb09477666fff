package org.hoofbeat.web.pages;

import java.util.List;
import org.hoofbeat.web.parts.TermName;

/**
 * One place in the tree of signs.
 *
 * @param path the more general terms, from the body system down to the one above this place; empty at the top
 * @param here the term of this place
 * @param branches the terms directly below it
 */
public record SymptomsPage(List<TermName> path, TermName here, List<Branch> branches) {

    /**
     * A term with a way down and the ways to choose it.
     *
     * @param term its name
     * @param diseases how many diseases have it or a special case of it
     * @param below how many terms are directly below it
     * @param chosen whether it is in the finding set: {@code observed}, {@code excluded}, or empty
     * @param observeLink address of this place with the term among the observed findings
     * @param excludeLink address of this place with the term among the excluded findings
     */
    public record Branch(
            TermName term, int diseases, int below, String chosen, String observeLink, String excludeLink) {}

    public SymptomsPage {
        path = List.copyOf(path);
        branches = List.copyOf(branches);
    }
}
