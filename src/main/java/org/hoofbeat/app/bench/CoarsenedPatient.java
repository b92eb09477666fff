package org.hoofbeat.app.bench;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.FindingSet;
import org.hoofbeat.model.Patient;
import org.hoofbeat.model.knowledge.Knowledge;

/**
 * A patient as a hurried colleague would have entered it: of five findings one is missing (never below four), more than a
 * third of the rest is one or two steps more general, and a third as many findings of other patients are added. Excluded
 * findings are gone. The same case always comes out the same.
 */
final class CoarsenedPatient {
    private static final double MISSING = 0.2;
    private static final double MISSING_OR_GENERAL = 0.5;
    private static final double STRANGERS = 0.35;
    private static final int FEWEST = 4;

    private final Knowledge knowledge;
    private final List<Curie> pool;

    /** @param pool findings of all patients, as often as they occur */
    CoarsenedPatient(Knowledge knowledge, List<Curie> pool) {
        this.knowledge = knowledge;
        this.pool = pool;
    }

    Patient of(String caseId, Patient patient) {
        var random = new Random(caseId.hashCode());
        List<Curie> given = patient.findings().observed();
        Set<Curie> entered = new LinkedHashSet<>();
        for (Curie term : given) {
            double chance = random.nextDouble();
            if (chance >= MISSING || given.size() <= FEWEST) {
                entered.add(chance < MISSING_OR_GENERAL ? moreGeneral(term, 1 + random.nextInt(2), random) : term);
            }
        }
        long strangers = Math.round(STRANGERS * given.size());
        for (int i = 0; i < strangers; i++) {
            entered.add(pool.get(random.nextInt(pool.size())));
        }
        return Patient.with(FindingSet.of(new ArrayList<>(entered), List.of()));
    }

    private Curie moreGeneral(Curie term, int steps, Random random) {
        int row = knowledge.terms().findRow(term).orElse(-1);
        for (int i = 0; row >= 0 && i < steps; i++) {
            int[] parents = knowledge
                    .hierarchy()
                    .parentsOf(row)
                    .filter(parent -> knowledge
                            .hierarchy()
                            .bodySystemsOf(parent)
                            .findAny()
                            .isPresent())
                    .toArray();
            row = parents.length == 0 ? row : parents[random.nextInt(parents.length)];
        }
        return row < 0 ? term : knowledge.terms().id(row);
    }
}
