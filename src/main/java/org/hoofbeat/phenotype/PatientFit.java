package org.hoofbeat.phenotype;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.hoofbeat.model.Aspect;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.Patient;
import org.hoofbeat.model.Sex;
import org.hoofbeat.model.knowledge.Knowledge;

/**
 * What is known of a patient beside the observed findings, as parts of a score. These weights are set by hand, and low: on
 * published cases age, sex and excluded findings neither help nor harm (docs/diagnosis.md), and a clinician who enters a
 * suspicion wants it to move the list without hiding anything.
 */
final class PatientFit {
    private static final double AGE = 0.3;
    private static final double WOMAN_WITH_X_LINKED_RECESSIVE = -1;
    private static final double OTHER_INHERITANCE = -2;
    private static final double OTHER_GENE = -4;
    private static final double NO_KNOWN_GENE = -2;
    private static final double EXCLUDED = 0.1;

    /** Only a sign that more than nine in ten people have argues, when it is absent, against the disease. */
    static final double CERTAIN = 0.9;

    private static final int X_LINKED_RECESSIVE = 1419;

    private final Knowledge knowledge;
    private final OnsetStages onset;

    /** Rows of the modes of inheritance that each source disease is said to have. */
    private final int[][] modes;

    private final boolean[] isRecessiveOnly;

    private PatientFit(Knowledge knowledge, OnsetStages onset, int[][] modes) {
        this.knowledge = knowledge;
        this.onset = onset;
        this.modes = modes;
        this.isRecessiveOnly = new boolean[modes.length];
        for (int row = 0; row < modes.length; row++) {
            isRecessiveOnly[row] = modes[row].length > 0
                    && IntStream.of(modes[row])
                            .allMatch(mode -> knowledge.terms().number()[mode] == X_LINKED_RECESSIVE);
        }
    }

    static PatientFit of(Knowledge knowledge) {
        int[][] modes = IntStream.range(0, knowledge.sourceDiseases().size())
                .mapToObj(row -> knowledge
                        .annotationsOf(row)
                        .filter(a -> knowledge.annotations().aspect()[a] == Aspect.INHERITANCE.ordinal())
                        .map(a -> knowledge.annotations().term()[a])
                        .distinct()
                        .toArray())
                .toArray(int[][]::new);
        return new PatientFit(knowledge, OnsetStages.of(knowledge), modes);
    }

    /** What an excluded finding speaks against a disease in which the sign is seen this often; at most 0. */
    static double excluded(double share) {
        return share > CERTAIN ? EXCLUDED * Math.log(1 - share) : 0;
    }

    /** Adds all parts to the scores of all source diseases. */
    void addTo(double[] scores, Patient patient) {
        OptionalInt begun = OnsetStages.begunBy(patient);
        if (begun.isPresent()) {
            float[] logRatio = onset.logRatioBegunBy(begun.getAsInt());
            for (int row = 0; row < scores.length; row++) {
                scores[row] += AGE * logRatio[row];
            }
        }
        boolean more = patient.sex() == Sex.FEMALE
                || !patient.inheritance().isEmpty()
                || !patient.candidateGenes().isEmpty();
        for (int row = 0; more && row < scores.length; row++) {
            scores[row] += sex(row, patient) + inheritance(row, patient) + genes(row, patient);
        }
    }

    /** The sum of the parts for one disease. */
    double total(int disease, Patient patient) {
        return age(disease, patient) + sex(disease, patient) + inheritance(disease, patient) + genes(disease, patient);
    }

    /** The parts that are not 0. */
    List<ScorePart> parts(int disease, Patient patient) {
        List<ScorePart> parts = new ArrayList<>();
        add(
                parts,
                "onset",
                age(disease, patient),
                "how many people with the disease have fallen ill by this age, or by when the first finding began");
        add(parts, "sex", sex(disease, patient), "the disease is X-linked recessive and the patient is female");
        add(
                parts,
                "inheritance",
                inheritance(disease, patient),
                "the disease is inherited in another way than suspected");
        add(parts, "genes", genes(disease, patient), "the disease is not linked to any of the candidate genes");
        return parts;
    }

    private static void add(List<ScorePart> parts, String name, double value, String because) {
        if (value != 0) {
            parts.add(new ScorePart(name, value, because));
        }
    }

    private double age(int disease, Patient patient) {
        OptionalInt begun = OnsetStages.begunBy(patient);
        return begun.isEmpty() ? 0 : AGE * onset.logRatioBegunBy(begun.getAsInt())[disease];
    }

    private double sex(int disease, Patient patient) {
        return patient.sex() == Sex.FEMALE && isRecessiveOnly[disease] ? WOMAN_WITH_X_LINKED_RECESSIVE : 0;
    }

    private double inheritance(int disease, Patient patient) {
        if (patient.inheritance().isEmpty() || modes[disease].length == 0) {
            return 0;
        }
        return patient.inheritance().stream().anyMatch(suspected -> isInherited(disease, suspected))
                ? 0
                : OTHER_INHERITANCE;
    }

    private boolean isInherited(int disease, Curie suspected) {
        OptionalInt row = knowledge.terms().findRow(suspected);
        return row.isPresent()
                && IntStream.of(modes[disease])
                        .anyMatch(mode -> knowledge.hierarchy().isA(mode, row.getAsInt())
                                || knowledge.hierarchy().isA(row.getAsInt(), mode));
    }

    private double genes(int disease, Patient patient) {
        if (patient.candidateGenes().isEmpty()) {
            return 0;
        }
        if (knowledge.genesOf(disease).findAny().isEmpty()) {
            return NO_KNOWN_GENE;
        }
        return patient.candidateGenes().stream()
                        .map(knowledge::findGene)
                        .flatMapToInt(OptionalInt::stream)
                        .anyMatch(gene -> knowledge.genesOf(disease).anyMatch(own -> own == gene))
                ? 0
                : OTHER_GENE;
    }
}
