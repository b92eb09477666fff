package org.hoofbeat.phenotype.evidence;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.MappingPredicate;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.model.knowledge.ListColumn;
import org.hoofbeat.model.knowledge.SourceDiseaseTable;

/**
 * Which source diseases may lend an OMIM disease their statements.
 *
 * <p>Orphanet and OMIM describe the same patients in different units. An Orphanet entity is the <i>same</i> disease when both
 * belong to one page (Mondo's exact mappings) or when its packet says so; it is <i>wider or narrower</i> when its packet says
 * that, or, where no packet says anything, when both are linked to one gene. <i>Relatives</i> are other OMIM diseases of the
 * same gene, and those whose pages share a parent; a group of more than {@value #GREATEST_GROUP} says nothing.
 *
 * @param same rows of Orphanet entities, for each source disease
 * @param other rows of Orphanet entities that are wider, narrower, or of the same gene
 * @param otherByGene whether {@code other} is known by the gene alone, which is a guess and no statement
 * @param relatives rows of OMIM diseases
 * @param closeness how much each of the relatives counts, in the order of {@code relatives}
 */
record Relations(ListColumn same, ListColumn other, boolean[] otherByGene, ListColumn relatives, float[] closeness) {
    private static final int GREATEST_GROUP = 60;
    private static final float SAME_GENE = 1;
    private static final float SAME_GROUP = 0.5f;
    private static final String OMIM = "OMIM:";
    private static final String ORPHANET = "ORPHA:";

    static Relations of(Knowledge knowledge) {
        return new Finder(knowledge).find();
    }

    static boolean isOmim(SourceDiseaseTable sources, int row) {
        return sources.id().get(row).startsWith(OMIM);
    }

    static boolean isOrphanet(SourceDiseaseTable sources, int row) {
        return sources.id().get(row).startsWith(ORPHANET);
    }

    private static final class Finder {
        private final Knowledge knowledge;
        private final SourceDiseaseTable sources;
        private final boolean[] omim;
        private final boolean[] orphanet;
        private final TreeSet<Integer>[] same;
        private final TreeSet<Integer>[] other;
        private final boolean[] otherByGene;

        Finder(Knowledge knowledge) {
            this.knowledge = knowledge;
            this.sources = knowledge.sourceDiseases();
            int n = sources.size();
            this.omim = new boolean[n];
            this.orphanet = new boolean[n];
            for (int row = 0; row < n; row++) {
                omim[row] = isOmim(sources, row);
                orphanet[row] = isOrphanet(sources, row);
            }
            this.same = emptySets(n);
            this.other = emptySets(n);
            this.otherByGene = new boolean[n];
        }

        Relations find() {
            for (int row = 0; row < omim.length; row++) {
                if (orphanet[row]) {
                    joinBySamePage(row);
                    joinByPacket(row);
                }
            }
            ListColumn genes = genes();
            joinByGene(genes);
            for (int row = 0; row < omim.length; row++) {
                other[row].removeAll(same[row]);
            }
            return relatives(genes);
        }

        private void joinBySamePage(int orphanetRow) {
            knowledge
                    .sourcesOf(sources.disease()[orphanetRow])
                    .filter(row -> omim[row])
                    .forEach(row -> same[row].add(orphanetRow));
        }

        private void joinByPacket(int orphanetRow) {
            for (Map.Entry<Curie, MappingPredicate> reference :
                    sources.crossReferencesOf(orphanetRow).entrySet()) {
                knowledge.findSourceDisease(reference.getKey()).ifPresent(row -> {
                    switch (reference.getValue()) {
                        case EXACT -> same[row].add(orphanetRow);
                        case BROAD, NARROW -> other[row].add(orphanetRow);
                        default -> {
                            // Orphanet could not decide how they relate, so nothing is lent.
                        }
                    }
                });
            }
        }

        /** Genes of each source disease: its own links; else those of a packet's entity that has one gene only. */
        private ListColumn genes() {
            ListColumn own = knowledge.genes().diseases().inverted(omim.length);
            return ListColumn.of(IntStream.range(0, omim.length)
                    .mapToObj(row -> own.count(row) > 0 || !omim[row]
                            ? own.get(row)
                            : IntStream.concat(
                                            same[row].stream().mapToInt(i -> i),
                                            other[row].stream().mapToInt(i -> i))
                                    .filter(entity -> own.count(entity) == 1)
                                    .flatMap(own::stream)
                                    .distinct()
                                    .toArray())
                    .toList());
        }

        private void joinByGene(ListColumn genes) {
            ListColumn byGene = genes.inverted(knowledge.genes().size());
            for (int row = 0; row < omim.length; row++) {
                if (omim[row] && other[row].isEmpty()) {
                    int disease = row;
                    otherByGene[row] = true;
                    genes.stream(row)
                            .flatMap(byGene::stream)
                            .filter(entity -> orphanet[entity])
                            .forEach(entity -> other[disease].add(entity));
                }
            }
        }

        private Relations relatives(ListColumn genes) {
            ListColumn byGene = genes.inverted(knowledge.genes().size());
            ListColumn parents = ListColumn.of(IntStream.range(0, omim.length)
                    .mapToObj(
                            row -> omim[row] ? knowledge.diseases().parents().get(sources.disease()[row]) : new int[0])
                    .toList());
            ListColumn byParent = parents.inverted(knowledge.diseases().size());
            var rows = new int[omim.length][];
            var weights = new float[omim.length][];
            int total = 0;
            var lent = new float[omim.length];
            var found = new IntList();
            for (int row = 0; row < omim.length; row++) {
                if (omim[row]) {
                    lend(row, genes, byGene, true, lent, found);
                    lend(row, parents, byParent, false, lent, found);
                }
                rows[row] = found.toArray();
                Arrays.sort(rows[row]);
                weights[row] = new float[rows[row].length];
                for (int i = 0; i < rows[row].length; i++) {
                    weights[row][i] = lent[rows[row][i]];
                    lent[rows[row][i]] = 0;
                }
                total += found.size();
                found.clear();
            }
            var closeness = new float[total];
            int at = 0;
            for (float[] weight : weights) {
                System.arraycopy(weight, 0, closeness, at, weight.length);
                at += weight.length;
            }
            return new Relations(
                    column(same), column(other), otherByGene, ListColumn.of(Arrays.asList(rows)), closeness);
        }

        /** Adds up what each other member of a disease's groups lends it, and who they are. */
        private void lend(int row, ListColumn groups, ListColumn members, boolean gene, float[] lent, IntList found) {
            for (int i = groups.starts()[row]; i < groups.starts()[row + 1]; i++) {
                int group = groups.values()[i];
                int others = 0;
                for (int at = members.starts()[group]; at < members.starts()[group + 1]; at++) {
                    others += isOther(members.values()[at], row) ? 1 : 0;
                }
                if (others < GREATEST_GROUP) {
                    float weight = gene ? SAME_GENE : SAME_GROUP / (float) Math.sqrt(Math.max(1, others));
                    for (int at = members.starts()[group]; at < members.starts()[group + 1]; at++) {
                        int other = members.values()[at];
                        if (isOther(other, row)) {
                            if (lent[other] == 0) {
                                found.add(other);
                            }
                            lent[other] += weight;
                        }
                    }
                }
            }
        }

        private boolean isOther(int member, int row) {
            return omim[member] && member != row;
        }

        @SuppressWarnings({"unchecked", "rawtypes"})
        private static TreeSet<Integer>[] emptySets(int n) {
            TreeSet<Integer>[] sets = new TreeSet[n];
            Arrays.setAll(sets, _ -> new TreeSet<>());
            return sets;
        }

        private static ListColumn column(TreeSet<Integer>[] sets) {
            return ListColumn.of(Arrays.stream(sets)
                    .map(set -> set.stream().mapToInt(i -> i).toArray())
                    .toList());
        }
    }
}
