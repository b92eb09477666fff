package org.hoofbeat.web.pages.disease;

import java.util.List;
import org.hoofbeat.diseases.DiseaseLink;

/**
 * Shown where one identifier stands for several diseases.
 *
 * @param given the identifier
 * @param choices the diseases
 */
public record ChoicePage(String given, List<DiseaseLink> choices) {

    public ChoicePage {
        choices = List.copyOf(choices);
    }
}
