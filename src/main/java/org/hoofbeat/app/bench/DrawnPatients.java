package org.hoofbeat.app.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.FindingSet;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.phenotype.similarity.SignSets;

/**
 * Invented patients, for measuring cost where accuracy does not matter: a disease is drawn, and of its signs each as often as
 * it is seen, three to thirteen. The same seed draws the same patients.
 */
final class DrawnPatients {
    private static final int LEAST = 3;
    private static final int MOST = 13;

    private DrawnPatients() {}

    static List<FindingSet> draw(Knowledge knowledge, int patients, long seed) {
        SignSets sets = SignSets.ofSourceDiseases(knowledge);
        int[] diseases = IntStream.range(0, sets.size())
                .filter(row -> sets.terms().count(row) >= LEAST)
                .toArray();
        var random = new Random(seed);
        List<FindingSet> drawn = new ArrayList<>();
        for (int i = 0; i < patients; i++) {
            drawn.add(draw(knowledge, sets, diseases[random.nextInt(diseases.length)], random));
        }
        return drawn;
    }

    private static FindingSet draw(Knowledge knowledge, SignSets sets, int disease, Random random) {
        List<Integer> signs =
                new ArrayList<>(sets.terms().stream(disease).boxed().toList());
        Collections.shuffle(signs, random);
        List<Curie> observed = new ArrayList<>();
        for (int place = 0; place < signs.size() && observed.size() < MOST; place++) {
            boolean needed = signs.size() - place <= LEAST - observed.size();
            if (needed || random.nextDouble() < sets.share(disease, signs.get(place))) {
                observed.add(knowledge.terms().id(signs.get(place)));
            }
        }
        return FindingSet.of(observed, List.of());
    }
}
