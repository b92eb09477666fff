package org.hoofbeat.search.names;

import java.util.Arrays;
import org.hoofbeat.model.knowledge.AnnotationTable;
import org.hoofbeat.model.knowledge.Knowledge;

/** How much a pack knows about each of its entities, numbered as in {@link Catalogue}. */
final class FactCounts {
    private FactCounts() {}

    static int[] of(Knowledge knowledge) {
        int diseases = knowledge.diseases().size();
        int terms = knowledge.terms().size();
        int genes = knowledge.genes().size();
        int[] counts = new int[diseases + terms + genes];
        int[] pageOfSource = knowledge.sourceDiseases().disease();
        AnnotationTable annotations = knowledge.annotations();
        int[] lastSource = new int[terms];
        Arrays.fill(lastSource, -1);
        for (int source = 0; source < pageOfSource.length; source++) {
            int page = pageOfSource[source];
            int end = knowledge.sourceDiseases().annotationStart()[source + 1];
            for (int row = knowledge.sourceDiseases().annotationStart()[source]; row < end; row++) {
                if (!annotations.isPhenotype(row) || annotations.isNegated(row)) {
                    continue;
                }
                counts[page]++;
                int term = annotations.term()[row];
                // Rows of one source disease stand together, so this counts each disease once.
                if (lastSource[term] != source) {
                    lastSource[term] = source;
                    counts[diseases + term]++;
                }
            }
        }
        for (int gene = 0; gene < genes; gene++) {
            counts[diseases + terms + gene] = (int) knowledge.genes().diseases().stream(gene)
                    .map(source -> pageOfSource[source])
                    .distinct()
                    .count();
        }
        return counts;
    }
}
