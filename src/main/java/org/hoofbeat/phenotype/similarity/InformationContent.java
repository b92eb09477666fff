package org.hoofbeat.phenotype.similarity;

import java.util.stream.IntStream;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.model.knowledge.ListColumn;
import org.hoofbeat.model.knowledge.TermHierarchy;

/**
 * How special each term is, in nats: the negative natural logarithm of a share, without smoothing. An ancestor never carries
 * more than its special cases.
 */
public final class InformationContent {

    /** What the share is a share of. */
    public enum Basis {
        /** Annotated source diseases that have the term or a special case of it. */
        ANNOTATIONS,
        /** Terms under "Phenotypic abnormality" that are the term or a special case of it. */
        ONTOLOGY
    }

    private final Basis basis;
    private final double[] values;

    private InformationContent(Basis basis, double[] values) {
        this.basis = basis;
        this.values = values;
    }

    /**
     * From annotations: {@code −ln(n/N)}, N being the source diseases with at least one sign and n those among them that
     * have the term or a special case of it. Rows that rule a sign out do not count. A term that no disease has takes the
     * value of its most informative ancestor that some disease has, because the logarithm of nothing is not a number to
     * reckon with.
     */
    public static InformationContent ofAnnotations(Knowledge knowledge) {
        return ofAnnotations(SignSets.ofSourceDiseases(knowledge), knowledge.hierarchy());
    }

    static InformationContent ofAnnotations(SignSets sets, TermHierarchy hierarchy) {
        ListColumn ancestors = hierarchy.ancestors();
        int[] having = new int[ancestors.size()];
        int[] lastSeenIn = new int[ancestors.size()];
        int annotated = 0;
        for (int set = 0; set < sets.size(); set++) {
            annotated += sets.isEmpty(set) ? 0 : 1;
            for (int i = sets.terms().starts()[set]; i < sets.terms().starts()[set + 1]; i++) {
                int term = sets.terms().values()[i];
                for (int k = ancestors.starts()[term]; k < ancestors.starts()[term + 1]; k++) {
                    int ancestor = ancestors.values()[k];
                    if (lastSeenIn[ancestor] != set + 1) {
                        lastSeenIn[ancestor] = set + 1;
                        having[ancestor]++;
                    }
                }
            }
        }
        return new InformationContent(Basis.ANNOTATIONS, inherited(logarithms(having, annotated), ancestors));
    }

    /** From the ontology alone: {@code −ln(n/N)}, N being the terms under "Phenotypic abnormality", that one included. */
    public static InformationContent ofOntology(Knowledge knowledge) {
        TermHierarchy hierarchy = knowledge.hierarchy();
        ListColumn ancestors = hierarchy.ancestors();
        int[] below = new int[ancestors.size()];
        int[] signs = IntStream.range(0, ancestors.size())
                .filter(hierarchy::isPhenotype)
                .toArray();
        for (int sign : signs) {
            ancestors.stream(sign).forEach(ancestor -> below[ancestor]++);
        }
        return new InformationContent(Basis.ONTOLOGY, inherited(logarithms(below, signs.length), ancestors));
    }

    /** What the shares are shares of. */
    public Basis basis() {
        return basis;
    }

    /** Information content of a term, by its row, in nats; 0 for terms that say nothing. */
    public double of(int term) {
        return values[term];
    }

    private static double[] logarithms(int[] having, int all) {
        double[] values = new double[having.length];
        for (int term = 0; term < values.length; term++) {
            values[term] = having[term] == 0 ? Double.NaN : Math.log((double) all / having[term]);
        }
        return values;
    }

    private static double[] inherited(double[] measured, ListColumn ancestors) {
        double[] values = measured.clone();
        for (int term = 0; term < values.length; term++) {
            if (Double.isNaN(values[term])) {
                values[term] = ancestors.stream(term)
                        .mapToDouble(ancestor -> measured[ancestor])
                        .filter(value -> !Double.isNaN(value))
                        .max()
                        .orElse(0);
            }
        }
        return values;
    }
}
