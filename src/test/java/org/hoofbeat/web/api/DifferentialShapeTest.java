package org.hoofbeat.web.api;

import java.util.Arrays;
import java.util.List;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.FindingSet;
import org.hoofbeat.model.Patient;
import org.hoofbeat.model.Sex;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.phenotype.LeavingOut;
import org.hoofbeat.phenotype.Query;
import org.hoofbeat.phenotype.Ranker;
import org.hoofbeat.phenotype.Rankers;
import org.hoofbeat.phenotype.Universe;
import org.hoofbeat.testing.TinyKnowledge;
import org.hoofbeat.web.api.wire.Differential;
import org.hoofbeat.web.api.wire.WhyNot;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The shape of a differential, with the ranker whose numbers stay the same. */
@NullMarked
class DifferentialShapeTest {
    private static final Knowledge TINY = TinyKnowledge.build();
    private static final Ranker FLOOR = Rankers.named("floor", TINY);

    @Test
    void givesReasonsForEveryResult() {
        Golden.check("differential", Differential.of(FLOOR, query(Universe.OMIM, 2616, 1083), 0, 2, TINY));
    }

    @Test
    void tellsWhatWasDoneToTheFindings() {
        FindingSet given = FindingSet.of(hpo(284, 517, 1083, 1083, 1415, 489, 1110), hpo(1083, 478, 707, 1249));
        Golden.check(
                "differential-cleaning",
                Differential.of(
                        FLOOR, new Query(Patient.with(given), Universe.OMIM, LeavingOut.nothing()), 0, 1, TINY));
    }

    @Test
    void saysWhatElseItWasToldOfThePatient() {
        var patient =
                new Patient(FindingSet.of(hpo(2616), hpo(1249)), Sex.MALE, List.of(12.5), hpo(6), List.of("FBN1"));
        Golden.check(
                "differential-patient",
                Differential.of(FLOOR, new Query(patient, Universe.ALL, LeavingOut.nothing()), 1, 1, TINY));
    }

    @Test
    void ranksByPriorAloneWithoutFindings() {
        Golden.check("differential-nothing", Differential.of(FLOOR, query(Universe.OMIM), 0, 1, TINY));
    }

    @Test
    void saysWhyADiseaseStandsWhereItStands() {
        Golden.check("why", why("OMIM:310200", Universe.OMIM));
    }

    @Test
    void saysWhyADiseaseIsNotRanked() {
        Golden.check("why-outside", why("ORPHA:558", Universe.OMIM));
    }

    private static WhyNot why(String id, Universe universe) {
        Curie disease = Curie.parse(id);
        return WhyNot.of(
                FLOOR,
                query(universe, 2616, 1083),
                disease,
                List.of(TINY.findSourceDisease(disease).orElseThrow()),
                TINY);
    }

    private static Query query(Universe universe, int... observed) {
        return new Query(Patient.with(FindingSet.of(hpo(observed), List.of())), universe, LeavingOut.nothing());
    }

    private static List<Curie> hpo(int... numbers) {
        return Arrays.stream(numbers).mapToObj(Curie::ofHpo).toList();
    }
}
