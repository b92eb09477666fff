package org.hoofbeat.web.pages;

import java.util.List;
import org.hoofbeat.model.Curie;
import org.hoofbeat.web.parts.FrequencyText;
import org.hoofbeat.web.parts.Pager;
import org.hoofbeat.web.parts.SourceChip;
import org.hoofbeat.web.parts.TermName;

/**
 * A term of the ontology as its page shows it.
 *
 * @param term its names
 * @param lay other everyday names
 * @param others other medical names, abbreviations among them
 * @param sign whether it is a sign or symptom, rather than a mode of inheritance, an onset or a modifier
 * @param retired whether the ontology has given it up
 * @param instead what to look at instead, where it is retired
 * @param above the terms directly above it
 * @param below the terms directly below it
 * @param path one way down to it from its body system
 * @param chosen how it stands in the finding set: {@code observed}, {@code excluded} or empty
 * @param observeLink this page with it among the observed findings
 * @param excludeLink this page with it among the excluded findings
 * @param forgetLink this page without it among the findings
 * @param pager the way through its diseases
 * @param rows the diseases of this page of the list
 */
public record TermPage(
        TermName term,
        List<String> lay,
        List<String> others,
        boolean sign,
        boolean retired,
        List<TermName> instead,
        List<TermName> above,
        List<SymptomsPage.Branch> below,
        List<TermName> path,
        String chosen,
        String observeLink,
        String excludeLink,
        String forgetLink,
        Pager pager,
        List<Row> rows) {

    /**
     * A disease that has the sign.
     *
     * @param id its page
     * @param label its name
     * @param frequency how often, in words
     * @param special the special case that the sources state, where it is not the sign itself; at most one
     * @param sources the first references
     * @param moreSources how many more there are
     */
    public record Row(
            Curie id,
            String label,
            FrequencyText frequency,
            List<TermName> special,
            List<SourceChip> sources,
            int moreSources) {
        public Row {
            special = List.copyOf(special);
            sources = List.copyOf(sources);
        }

        /** Where its page is. */
        public String path() {
            return "/disease/" + id;
        }
    }

    public TermPage {
        lay = List.copyOf(lay);
        others = List.copyOf(others);
        instead = List.copyOf(instead);
        above = List.copyOf(above);
        below = List.copyOf(below);
        path = List.copyOf(path);
        rows = List.copyOf(rows);
    }
}
