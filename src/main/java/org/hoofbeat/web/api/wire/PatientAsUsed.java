package org.hoofbeat.web.api.wire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.FindingSet;
import org.hoofbeat.model.Patient;
import org.hoofbeat.model.Sex;
import org.hoofbeat.model.knowledge.Knowledge;

/** What a ranking was made from, after cleaning. */
@Schema(description = "What the ranking was made from, after cleaning.")
public record PatientAsUsed(
        List<Named> observed,
        List<Named> excluded,
        @Schema(allowableValues = {"", "female", "male"}) String sex,
        @Schema(description = "Years; at most one number.") List<Double> age,
        List<Named> inheritance,
        List<String> genes) {

    static PatientAsUsed of(Patient patient, FindingSet used, Knowledge knowledge) {
        return new PatientAsUsed(
                named(used.observed(), knowledge),
                named(used.excluded(), knowledge),
                patient.sex() == Sex.UNSTATED ? "" : patient.sex().name().toLowerCase(Locale.ROOT),
                patient.ageInYears(),
                named(patient.inheritance(), knowledge),
                patient.candidateGenes());
    }

    private static List<Named> named(List<Curie> terms, Knowledge knowledge) {
        return terms.stream().map(term -> Named.term(term, knowledge)).toList();
    }
}
