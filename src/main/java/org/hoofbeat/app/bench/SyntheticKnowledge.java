package org.hoofbeat.app.bench;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.hoofbeat.model.knowledge.AnnotationTable;
import org.hoofbeat.model.knowledge.DiseaseTable;
import org.hoofbeat.model.knowledge.GeneTable;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.model.knowledge.ListColumn;
import org.hoofbeat.model.knowledge.SourceDiseaseTable;
import org.hoofbeat.model.knowledge.TermHierarchy;
import org.hoofbeat.model.knowledge.TextColumn;

/**
 * Many times as many diseases as there are, to see how costs grow. Every disease, its page and its annotation rows are there
 * once as they are and in {@code factor − 1} copies that differ: in a copy three signs of ten are replaced by a sibling in the
 * ontology, and counts vary. Copies have pages of their own, no mappings, no genes. The same factor gives the same knowledge.
 */
final class SyntheticKnowledge {
    private static final double REPLACED = 0.3;
    private static final double LEAST = 0.7;
    private static final double SPREAD = 0.6;
    private static final long SEED = 50;

    private final Knowledge real;
    private final int factor;
    private final Copies diseases;
    private final Copies sources;
    private final Random random = new Random(SEED);

    /**
     * The rows of a table that is multiplied, in the order of their new identifiers.
     *
     * @param id new identifiers, ascending
     * @param original which row each is a copy of
     * @param copy which copy it is, 0 for the row itself
     * @param place where copy {@code c} of row {@code r} went, at {@code r * factor + c}
     */
    private record Copies(TextColumn id, int[] original, int[] copy, int[] place) {
        static Copies of(TextColumn ids, int factor) {
            record Named(String id, int original, int copy) {}
            List<Named> named = IntStream.range(0, ids.size() * factor)
                    .mapToObj(i -> new Named(name(ids.get(i / factor), i % factor), i / factor, i % factor))
                    .sorted(Comparator.comparing(Named::id))
                    .toList();
            int[] place = new int[named.size()];
            for (int row = 0; row < place.length; row++) {
                place[named.get(row).original * factor + named.get(row).copy] = row;
            }
            return new Copies(
                    TextColumn.of(named.stream().map(Named::id).toList()),
                    named.stream().mapToInt(Named::original).toArray(),
                    named.stream().mapToInt(Named::copy).toArray(),
                    place);
        }

        private static String name(String id, int copy) {
            return copy == 0 ? id : String.format(Locale.ROOT, "%s.%02d", id, copy);
        }

        int size() {
            return original.length;
        }

        TextColumn texts(TextColumn column) {
            return TextColumn.of(Arrays.stream(original).mapToObj(column::get).toList());
        }
    }

    private SyntheticKnowledge(Knowledge real, int factor) {
        this.real = real;
        this.factor = factor;
        this.diseases = Copies.of(real.diseases().id(), factor);
        this.sources = Copies.of(real.sourceDiseases().id(), factor);
    }

    /** The knowledge itself for a factor of 1, else so many times as many diseases. */
    static Knowledge of(Knowledge real, int factor) {
        return factor == 1 ? real : new SyntheticKnowledge(real, factor).build();
    }

    private Knowledge build() {
        int[] rows = annotationRows();
        return new Knowledge(
                real.manifest(), real.terms(), diseaseTable(), sourceTable(), annotationTable(rows), geneTable());
    }

    private DiseaseTable diseaseTable() {
        int[] nowhere = new int[diseases.size() + 1];
        TextColumn nothing = TextColumn.of(List.of());
        ListColumn parents = real.diseases().parents();
        return new DiseaseTable(
                diseases.id(),
                diseases.texts(real.diseases().label()),
                new byte[diseases.size()],
                ListColumn.of(IntStream.range(0, diseases.size())
                        .mapToObj(row -> parents.stream(diseases.original()[row])
                                .map(parent -> diseases.place()[parent * factor + diseases.copy()[row]])
                                .sorted()
                                .toArray())
                        .toList()),
                nowhere,
                nothing,
                nowhere,
                new byte[0],
                nothing,
                nothing);
    }

    private SourceDiseaseTable sourceTable() {
        int[] starts = new int[sources.size() + 1];
        for (int row = 0; row < sources.size(); row++) {
            starts[row + 1] = starts[row] + real.sourceDiseases().annotationCount(sources.original()[row]);
        }
        int[] nowhere = new int[sources.size() + 1];
        TextColumn nothing = TextColumn.of(List.of());
        return new SourceDiseaseTable(
                sources.id(),
                sources.texts(real.sourceDiseases().label()),
                IntStream.range(0, sources.size())
                        .map(row -> diseases.place()[
                                real.sourceDiseases().disease()[sources.original()[row]] * factor
                                        + sources.copy()[row]])
                        .toArray(),
                starts,
                nowhere,
                new byte[0],
                nothing,
                nowhere,
                nothing,
                nothing,
                nothing,
                nothing);
    }

    /** For each new annotation row the one that it is a copy of; those of copies are complements, to be told apart. */
    private int[] annotationRows() {
        return IntStream.range(0, sources.size())
                .flatMap(row -> real.annotationsOf(sources.original()[row])
                        .map(annotation -> sources.copy()[row] == 0 ? annotation : ~annotation))
                .toArray();
    }

    private AnnotationTable annotationTable(int[] rows) {
        AnnotationTable table = real.annotations();
        int[] original = IntStream.of(rows).map(row -> row < 0 ? ~row : row).toArray();
        ListColumn nothing = new ListColumn(new int[0], new int[rows.length + 1]);
        return new AnnotationTable(
                IntStream.of(rows)
                        .map(row -> row < 0 ? varied(table.term()[~row]) : table.term()[row])
                        .toArray(),
                bytes(table.aspect(), original),
                bytes(table.negated(), original),
                IntStream.of(rows)
                        .map(row -> row < 0
                                ? varied(table.affected()[~row], table.examined()[~row])
                                : table.affected()[row])
                        .toArray(),
                IntStream.of(original).map(row -> table.examined()[row]).toArray(),
                IntStream.of(original).map(row -> table.onset()[row]).toArray(),
                bytes(table.sex(), original),
                nothing,
                bytes(table.evidence(), original),
                references(original),
                nothing,
                table.evidenceCode(),
                table.reference());
    }

    private ListColumn references(int[] original) {
        ListColumn all = real.annotations().references();
        int[] starts = new int[original.length + 1];
        for (int row = 0; row < original.length; row++) {
            starts[row + 1] = starts[row] + all.count(original[row]);
        }
        int[] values = new int[starts[original.length]];
        for (int row = 0; row < original.length; row++) {
            System.arraycopy(all.values(), all.starts()[original[row]], values, starts[row], all.count(original[row]));
        }
        return new ListColumn(values, starts);
    }

    private GeneTable geneTable() {
        GeneTable genes = real.genes();
        ListColumn links = genes.diseases();
        return new GeneTable(
                genes.number(),
                genes.symbol(),
                genes.name(),
                genes.aliasStart(),
                genes.alias(),
                genes.codeStart(),
                genes.code(),
                genes.orthologueStart(),
                genes.orthologue(),
                new ListColumn(
                        IntStream.of(links.values())
                                .map(row -> sources.place()[row * factor])
                                .toArray(),
                        links.starts()));
    }

    /** A sibling of the sign, three times of ten; body systems and what is not a sign stay as they are. */
    private int varied(int term) {
        TermHierarchy hierarchy = real.hierarchy();
        if (random.nextDouble() >= REPLACED || !hierarchy.isPhenotype(term)) {
            return term;
        }
        int[] parents = hierarchy.parentsOf(term).toArray();
        int parent = parents[random.nextInt(parents.length)];
        if (parent == hierarchy.phenotypeRoot()) {
            return term;
        }
        int[] siblings = hierarchy.childrenOf(parent).toArray();
        return siblings[random.nextInt(siblings.length)];
    }

    private int varied(int affected, int examined) {
        return examined <= 0
                ? affected
                : (int) Math.min(examined, Math.round(affected * (LEAST + SPREAD * random.nextDouble())));
    }

    private static byte[] bytes(byte[] column, int[] rows) {
        byte[] bytes = new byte[rows.length];
        for (int row = 0; row < rows.length; row++) {
            bytes[row] = column[rows[row]];
        }
        return bytes;
    }
}
