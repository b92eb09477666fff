package org.hoofbeat.clinic;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.hoofbeat.diseases.DiseaseFacts;
import org.hoofbeat.phenotype.comparison.Comparisons;
import org.hoofbeat.phenotype.similarity.ProfileMeasure;
import org.hoofbeat.phenotype.similarity.SimilarDisease;

/**
 * Joins what is known about a disease for clinicians. Safe for all threads. Finding look-alikes and what separates them costs
 * several milliseconds a disease and never changes with one pack, so the last few hundred are kept.
 */
public final class Clinic {
    private static final int LOOK_ALIKES = 6;
    private static final int SHARED = 3;
    private static final int SEPARATING = 4;
    private static final int KEPT = 512;

    private final Supplier<Comparisons> comparisons;
    private final Map<Integer, List<LookAlike>> kept =
            Collections.synchronizedMap(new LinkedHashMap<>(KEPT, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Integer, List<LookAlike>> eldest) {
                    return size() > KEPT;
                }
            });

    /** @param comparisons may wait: comparing needs an index that is made in the background after a start */
    public Clinic(Supplier<Comparisons> comparisons) {
        this.comparisons = comparisons;
    }

    /** The view of these facts. */
    public ClinicalView view(DiseaseFacts facts, PhenotypeQuestion question) {
        return new ClinicalView(
                facts,
                Epidemiology.of(facts),
                table(facts, question),
                facts.signCount() == 0 ? List.of() : lookAlikes(facts));
    }

    /** The signs alone. */
    public PhenotypeTable table(DiseaseFacts facts, PhenotypeQuestion question) {
        return PhenotypeTable.of(facts, question);
    }

    private List<LookAlike> lookAlikes(DiseaseFacts facts) {
        List<LookAlike> known = kept.get(facts.row());
        if (known == null) {
            known =
                    comparisons
                            .get()
                            .mostSimilar()
                            .to(facts.row(), ProfileMeasure.OVERLAP, LOOK_ALIKES, SHARED)
                            .stream()
                            .map(other -> lookAlike(facts, other))
                            .toList();
            kept.put(facts.row(), known);
        }
        return known;
    }

    private LookAlike lookAlike(DiseaseFacts facts, SimilarDisease other) {
        return new LookAlike(other, comparisons.get().telling(facts.row(), other.disease(), SEPARATING));
    }
}
