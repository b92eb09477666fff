package org.hoofbeat.web.pages.disease;

import java.util.List;
import org.hoofbeat.diseases.DiseaseCatalogue.Heading;
import org.hoofbeat.diseases.DiseaseLink;
import org.hoofbeat.web.parts.Pager;

/**
 * The list of diseases: from A to Z or by body system.
 *
 * @param letters the lists by letter
 * @param systems the lists by body system
 * @param letter the letter that is shown; empty for none
 * @param system the body system that is shown; empty for none
 * @param heading what the list that is shown is called; empty where none is
 * @param signsOnly whether diseases without known signs are left out
 * @param diseases the entries of this page of the list
 * @param pager leads through the list
 * @param total how many diseases there are at all
 * @param withSigns how many of them have known signs
 * @param toggle the same list with or without diseases that no sign is known of
 */
public record BrowsePage(
        List<Heading> letters,
        List<Heading> systems,
        String letter,
        String system,
        String heading,
        boolean signsOnly,
        List<DiseaseLink> diseases,
        Pager pager,
        int total,
        int withSigns,
        String toggle) {

    public BrowsePage {
        letters = List.copyOf(letters);
        systems = List.copyOf(systems);
        diseases = List.copyOf(diseases);
    }
}
