package org.hoofbeat.clinic;

import java.util.List;
import org.hoofbeat.diseases.DiseaseFacts;

/**
 * One disease for a clinician.
 *
 * @param facts what sources state of it
 * @param epidemiology how many people have it, the whole world before places, prevalence before incidence
 * @param phenotype its signs, filtered and sorted as asked
 * @param lookAlikes the diseases most like it by their signs, the most similar first
 */
public record ClinicalView(
        DiseaseFacts facts, List<Epidemiology> epidemiology, PhenotypeTable phenotype, List<LookAlike> lookAlikes) {
    public ClinicalView {
        epidemiology = List.copyOf(epidemiology);
        lookAlikes = List.copyOf(lookAlikes);
    }
}
