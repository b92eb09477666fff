package org.hoofbeat.diseases;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.hoofbeat.model.knowledge.AnnotationTable;
import org.hoofbeat.model.knowledge.Knowledge;
import org.jspecify.annotations.Nullable;

/** Ways from disease to disease, with how many signs are known of each. The numbers are counted once, when first needed. */
final class DiseaseLinks {
    private final Knowledge knowledge;
    private volatile int @Nullable [] signCounts;

    DiseaseLinks(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    DiseaseLink to(int disease) {
        return new DiseaseLink(
                knowledge.diseases().idOf(disease), knowledge.diseases().nameOf(disease), signCounts()[disease]);
    }

    /** Links to these diseases, by name. */
    List<DiseaseLink> toAll(IntStream diseases, int most) {
        return diseases.mapToObj(this::to)
                .sorted(Comparator.comparing(DiseaseLink::name, String.CASE_INSENSITIVE_ORDER))
                .limit(most)
                .toList();
    }

    /** For each disease how many distinct signs its sources state, ruled-out statements aside. */
    int[] signCounts() {
        int[] known = signCounts;
        if (known == null) {
            known = count();
            signCounts = known;
        }
        return known;
    }

    private int[] count() {
        AnnotationTable table = knowledge.annotations();
        int[] counts = new int[knowledge.diseases().size()];
        int[] lastSeenIn = new int[knowledge.terms().size()];
        Arrays.fill(lastSeenIn, -1);
        for (int disease = 0; disease < counts.length; disease++) {
            int here = disease;
            counts[disease] = (int) knowledge
                    .sourcesOf(disease)
                    .flatMap(knowledge::annotationsOf)
                    .filter(row -> table.isPhenotype(row) && !table.isNegated(row))
                    .map(row -> table.term()[row])
                    .filter(term -> {
                        boolean first = lastSeenIn[term] != here;
                        lastSeenIn[term] = here;
                        return first;
                    })
                    .count();
        }
        return counts;
    }
}
