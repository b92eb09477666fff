package org.hoofbeat.model;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What is known of a patient for a differential; all but the findings is optional.
 *
 * @param findings observed and excluded findings
 * @param sex {@link Sex#UNSTATED} where it is not known
 * @param ageInYears at most one number, 0 to 130; a list so that it may be absent
 * @param inheritance suspected modes of inheritance, as HPO terms (HP:0000006 autosomal dominant …)
 * @param candidateGenes gene symbols that the diagnosis is thought to be among; empty for no restriction
 */
public record Patient(
        FindingSet findings, Sex sex, List<Double> ageInYears, List<Curie> inheritance, List<String> candidateGenes) {

    /** The oldest age, in years, that is taken for one. */
    public static final double OLDEST = 130;

    public Patient {
        ageInYears = List.copyOf(ageInYears);
        inheritance = List.copyOf(inheritance);
        candidateGenes = List.copyOf(candidateGenes);
        for (double age : ageInYears) {
            if (!(age >= 0 && age <= OLDEST)) {
                throw new IllegalArgumentException("an age is between 0 and 130 years, not " + age);
            }
        }
    }

    /** A patient of whom only findings are known. */
    public static Patient with(FindingSet findings) {
        return new Patient(findings, Sex.UNSTATED, List.of(), List.of(), List.of());
    }

    /** The age in years, where it is known. */
    public OptionalDouble age() {
        return ageInYears.stream().mapToDouble(Double::doubleValue).findFirst();
    }
}
