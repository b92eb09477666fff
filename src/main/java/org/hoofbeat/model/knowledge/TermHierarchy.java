package org.hoofbeat.model.knowledge;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The is-a graph of the ontology in arrays: parents, children, and for every term all its ancestors.
 *
 * <p>Rows are those of {@link TermTable}. The graph is a directed acyclic one, several parents a term; obsolete terms have
 * neither parents nor children. A table whose is-a links form a circle is refused.
 */
public final class TermHierarchy {
    /** The number of "Phenotypic abnormality", under which all signs and symptoms are. */
    public static final int PHENOTYPIC_ABNORMALITY = 118;

    private final ListColumn parents;
    private final ListColumn children;
    private final ListColumn ancestors;
    private final ListColumn bodySystems;
    private final int phenotypeRoot;

    private TermHierarchy(ListColumn parents, ListColumn children, ListColumn ancestors, int phenotypeRoot) {
        this.parents = parents;
        this.children = children;
        this.ancestors = ancestors;
        this.phenotypeRoot = phenotypeRoot;
        this.bodySystems = phenotypeRoot < 0 ? ListColumn.of(emptyRows(parents.size())) : findBodySystems();
    }

    /**
     * The hierarchy of a table of terms.
     *
     * @throws IllegalArgumentException when the is-a links form a circle
     */
    public static TermHierarchy of(TermTable terms) {
        ListColumn parents = terms.parents();
        ListColumn children = parents.inverted(terms.size());
        return new TermHierarchy(
                parents,
                children,
                closeUpwards(parents, children, terms),
                terms.findRow(PHENOTYPIC_ABNORMALITY).orElse(-1));
    }

    /** Rows of the direct parents. */
    public IntStream parentsOf(int term) {
        return parents.stream(term);
    }

    /** Rows of the direct children. */
    public IntStream childrenOf(int term) {
        return children.stream(term);
    }

    /** For every term its ancestors and itself, each once, ascending. For hot loops; see {@link #isA} for single questions. */
    public ListColumn ancestors() {
        return ancestors;
    }

    /** Whether a term is another one or a special case of it. */
    public boolean isA(int term, int ancestor) {
        int from = ancestors.starts()[term];
        int to = ancestors.starts()[term + 1];
        return Arrays.binarySearch(ancestors.values(), from, to, ancestor) >= 0;
    }

    /** Whether a term is a sign or symptom, rather than a mode of inheritance, an onset or a modifier. */
    public boolean isPhenotype(int term) {
        return phenotypeRoot >= 0 && isA(term, phenotypeRoot);
    }

    /** Row of "Phenotypic abnormality", -1 in an ontology without it. */
    public int phenotypeRoot() {
        return phenotypeRoot;
    }

    /** Rows of all body systems: the direct children of "Phenotypic abnormality". */
    public IntStream listBodySystems() {
        return phenotypeRoot < 0 ? IntStream.empty() : children.stream(phenotypeRoot);
    }

    /** Rows of the body systems that a term belongs to; none for terms that are not signs. */
    public IntStream bodySystemsOf(int term) {
        return bodySystems.stream(term);
    }

    /** Rows of all special cases of a term, itself included. */
    public IntStream descendantsOf(int term) {
        return IntStream.range(0, ancestors.size()).filter(row -> isA(row, term));
    }

    private ListColumn findBodySystems() {
        int[] systems = children.get(phenotypeRoot);
        return ListColumn.of(IntStream.range(0, ancestors.size())
                .mapToObj(row -> ancestors.stream(row)
                        .filter(a -> Arrays.binarySearch(systems, a) >= 0)
                        .toArray())
                .toList());
    }

    private static ListColumn closeUpwards(ListColumn parents, ListColumn children, TermTable terms) {
        int n = parents.size();
        int[] waiting = new int[n];
        int[] queue = new int[n];
        int tail = 0;
        for (int row = 0; row < n; row++) {
            waiting[row] = parents.count(row);
            if (waiting[row] == 0) {
                queue[tail++] = row;
            }
        }
        int[][] closed = new int[n][];
        for (int head = 0; head < tail; head++) {
            int row = queue[head];
            closed[row] = withAncestorsOfParents(row, parents, closed);
            for (int i = children.starts()[row]; i < children.starts()[row + 1]; i++) {
                int child = children.values()[i];
                if (--waiting[child] == 0) {
                    queue[tail++] = child;
                }
            }
        }
        if (tail < n) {
            int stuck = IntStream.range(0, n)
                    .filter(row -> waiting[row] > 0)
                    .findFirst()
                    .orElseThrow();
            throw new IllegalArgumentException("the is-a links above " + terms.id(stuck) + " form a circle");
        }
        return ListColumn.of(Arrays.asList(closed));
    }

    private static int[] withAncestorsOfParents(int row, ListColumn parents, int[][] closed) {
        int size = 1;
        for (int i = parents.starts()[row]; i < parents.starts()[row + 1]; i++) {
            size += closed[parents.values()[i]].length;
        }
        int[] all = new int[size];
        all[0] = row;
        int at = 1;
        for (int i = parents.starts()[row]; i < parents.starts()[row + 1]; i++) {
            int[] above = closed[parents.values()[i]];
            System.arraycopy(above, 0, all, at, above.length);
            at += above.length;
        }
        Arrays.sort(all);
        int distinct = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || all[i] != all[i - 1]) {
                all[distinct++] = all[i];
            }
        }
        return Arrays.copyOf(all, distinct);
    }

    private static java.util.List<int[]> emptyRows(int rows) {
        return java.util.Collections.nCopies(rows, new int[0]);
    }
}
