package org.hoofbeat.phenotype.similarity;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.model.knowledge.ListColumn;
import org.hoofbeat.model.knowledge.TermHierarchy;

/** Compares terms, and sets of terms, by their rows. Immutable and shared by all threads. */
public final class TermSimilarity {
    private final TermHierarchy hierarchy;
    private final InformationContent information;
    private final TermFigures[] figures;

    private TermSimilarity(TermHierarchy hierarchy, InformationContent information) {
        this.hierarchy = hierarchy;
        this.information = information;
        ListColumn closures = hierarchy.ancestors();
        this.figures = IntStream.range(0, closures.size())
                .mapToObj(term -> new TermFigures(information.of(term), closures.count(term)))
                .toArray(TermFigures[]::new);
    }

    /** Comparison within this pack's ontology, by this information content. */
    public static TermSimilarity of(Knowledge knowledge, InformationContent information) {
        return new TermSimilarity(knowledge.hierarchy(), information);
    }

    /** Compares two terms. Symmetric, apart from which of them is called first. */
    public TermPair compare(int first, int second) {
        ListColumn closures = hierarchy.ancestors();
        int[] values = closures.values();
        int i = closures.starts()[first];
        int k = closures.starts()[second];
        int shared = 0;
        int best = -1;
        while (i < closures.starts()[first + 1] && k < closures.starts()[second + 1]) {
            if (values[i] == values[k]) {
                shared++;
                best = best < 0 || isBetterReason(values[i], best) ? values[i] : best;
                i++;
                k++;
            } else if (values[i] < values[k]) {
                i++;
            } else {
                k++;
            }
        }
        double reason = best < 0 ? 0 : information.of(best);
        return new TermPair(
                first,
                second,
                best,
                reason,
                score(TermMeasure.RESNIK, first, second, reason, shared),
                score(TermMeasure.LIN, first, second, reason, shared),
                score(TermMeasure.JACCARD, first, second, reason, shared),
                score(TermMeasure.PHENODIGM, first, second, reason, shared));
    }

    /** Compares two sets of terms by their best matches. Doubles count once; the order of the terms never matters. */
    public SetSimilarity compare(int[] first, int[] second, TermMeasure measure) {
        int[] subjects = IntStream.of(first).sorted().distinct().toArray();
        int[] objects = IntStream.of(second).sorted().distinct().toArray();
        return SetSimilarity.of(
                measure, bestMatches(subjects, objects, measure), bestMatches(objects, subjects, measure));
    }

    /** How special the terms are. */
    public InformationContent information() {
        return information;
    }

    TermFigures figures(int term) {
        return figures[term];
    }

    ListColumn closures() {
        return hierarchy.ancestors();
    }

    private List<BestMatch> bestMatches(int[] from, int[] to, TermMeasure measure) {
        return to.length == 0
                ? List.of()
                : Arrays.stream(from)
                        .mapToObj(term -> bestMatch(term, to, measure))
                        .toList();
    }

    private BestMatch bestMatch(int term, int[] to, TermMeasure measure) {
        TermPair best = compare(term, to[0]);
        for (int i = 1; i < to.length; i++) {
            TermPair pair = compare(term, to[i]);
            // Of equally good partners the closest one makes the clearest reason.
            if (pair.score(measure) > best.score(measure)
                    || (pair.score(measure) == best.score(measure) && pair.jaccard() > best.jaccard())) {
                best = pair;
            }
        }
        return new BestMatch(best, best.score(measure));
    }

    private boolean isBetterReason(int ancestor, int than) {
        int order = Double.compare(information.of(ancestor), information.of(than));
        return order > 0
                || (order == 0
                        && hierarchy.ancestors().count(ancestor)
                                > hierarchy.ancestors().count(than));
    }

    private double score(TermMeasure measure, int first, int second, double reason, int shared) {
        return measure.score(figures[first], figures[second], reason, shared);
    }
}
