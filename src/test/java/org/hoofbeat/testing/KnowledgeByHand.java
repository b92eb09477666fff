package org.hoofbeat.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hoofbeat.model.Aspect;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.Frequency;
import org.hoofbeat.model.Manifest;
import org.hoofbeat.model.Synonym;
import org.hoofbeat.model.knowledge.AnnotationTable;
import org.hoofbeat.model.knowledge.DiseaseTable;
import org.hoofbeat.model.knowledge.GeneTable;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.model.knowledge.ListColumn;
import org.hoofbeat.model.knowledge.SourceDiseaseTable;
import org.hoofbeat.model.knowledge.TermTable;
import org.hoofbeat.model.knowledge.TextColumn;

/**
 * Knowledge written down line by line, for tests whose expected numbers are worked out by hand: an ontology of a few terms, a
 * few diseases, and who has what. Rows of terms and diseases are in the order of their identifiers.
 */
public final class KnowledgeByHand {
    private record Row(int term, boolean negated, Frequency frequency, String reference) {}

    private record TermLine(String label, String lay, int[] parents, int[] replacements, int obsolete) {}

    private final Map<Integer, TermLine> terms = new TreeMap<>();
    private final Map<String, String> labels = new TreeMap<>();
    private final Map<String, List<String>> parents = new TreeMap<>();
    private final Map<String, String> pages = new TreeMap<>();
    private final Map<String, List<Row>> rows = new TreeMap<>();

    /** A term and its parents. */
    public KnowledgeByHand term(int number, String label, int... parentNumbers) {
        terms.put(number, new TermLine(label, "", parentNumbers, new int[0], 0));
        return this;
    }

    /** Gives a term that is there a plain name. */
    public KnowledgeByHand plain(int number, String lay) {
        TermLine line = terms.get(number);
        terms.put(number, new TermLine(line.label, lay, line.parents, line.replacements, line.obsolete));
        return this;
    }

    /** A retired term and what replaces it. */
    public KnowledgeByHand retired(int number, int... replacements) {
        terms.put(number, new TermLine("retired", "", new int[0], replacements, 1));
        return this;
    }

    /** A retired term and what is to be considered instead. */
    public KnowledgeByHand retiredToConsider(int number, int... instead) {
        terms.put(number, new TermLine("retired", "", new int[0], instead, 2));
        return this;
    }

    /** A disease that has a page, and its broader diseases. */
    public KnowledgeByHand disease(String id, String label, String... broader) {
        labels.put(id, label);
        parents.put(id, List.of(broader));
        return this;
    }

    /** A source disease and the page that it belongs to. */
    public KnowledgeByHand source(String id, String page) {
        pages.put(id, page);
        rows.put(id, new ArrayList<>());
        return this;
    }

    /** The source says that people with the disease have a sign, this often ("3/10"), or says nothing of how often (""). */
    public KnowledgeByHand sign(String source, int term, String frequency) {
        return row(source, term, false, frequency);
    }

    /** The source says that people with the disease do not have a sign. */
    public KnowledgeByHand denied(String source, int term) {
        return row(source, term, true, "");
    }

    public Knowledge build() {
        return new Knowledge(
                new Manifest(1, "by hand", List.of(), Map.of()),
                termTable(),
                diseaseTable(),
                sourceTable(),
                annotationTable(),
                noGenes());
    }

    private KnowledgeByHand row(String source, int term, boolean negated, String frequency) {
        List<Row> known = rows.get(source);
        known.add(new Row(term, negated, parse(frequency), "PMID:" + source.replaceAll("\\D", "") + known.size()));
        return this;
    }

    private static Frequency parse(String text) {
        if (text.isEmpty()) {
            return new Frequency.Unstated();
        }
        String[] parts = text.split("/");
        return new Frequency.Counted(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    private TermTable termTable() {
        List<TermLine> lines = List.copyOf(terms.values());
        List<TermLine> lay = lines.stream().filter(line -> !line.lay.isEmpty()).toList();
        int[] starts = new int[lines.size() + 1];
        for (int row = 0; row < lines.size(); row++) {
            starts[row + 1] = starts[row] + (lines.get(row).lay.isEmpty() ? 0 : 1);
        }
        return new TermTable(
                terms.keySet().stream().mapToInt(Integer::intValue).toArray(),
                TextColumn.of(lines.stream().map(TermLine::label).toList()),
                ListColumn.of(lines.stream().map(line -> termRows(line.parents)).toList()),
                bytes(lines.stream().map(line -> line.obsolete)),
                ListColumn.of(
                        lines.stream().map(line -> termRows(line.replacements)).toList()),
                new int[0],
                new int[0],
                starts,
                TextColumn.of(lay.stream().map(TermLine::lay).toList()),
                bytes(lay.stream().map(_ -> Synonym.Scope.EXACT.ordinal())),
                bytes(lay.stream().map(_ -> Synonym.Register.LAY.ordinal())));
    }

    private DiseaseTable diseaseTable() {
        List<String> ids = List.copyOf(labels.keySet());
        return new DiseaseTable(
                TextColumn.of(ids),
                TextColumn.of(List.copyOf(labels.values())),
                new byte[ids.size()],
                ListColumn.of(ids.stream()
                        .map(id -> parents.get(id).stream()
                                .mapToInt(ids::indexOf)
                                .sorted()
                                .toArray())
                        .toList()),
                new int[ids.size() + 1],
                TextColumn.of(List.of()),
                new int[ids.size() + 1],
                new byte[0],
                TextColumn.of(List.of()),
                TextColumn.of(List.of()));
    }

    private SourceDiseaseTable sourceTable() {
        List<String> ids = List.copyOf(labels.keySet());
        int[] starts = new int[pages.size() + 1];
        int row = 0;
        for (List<Row> own : rows.values()) {
            starts[row + 1] = starts[row] + own.size();
            row++;
        }
        int[] none = new int[pages.size() + 1];
        TextColumn empty = TextColumn.of(List.of());
        return new SourceDiseaseTable(
                TextColumn.of(List.copyOf(pages.keySet())),
                TextColumn.of(List.copyOf(pages.keySet())),
                pages.values().stream().mapToInt(ids::indexOf).toArray(),
                starts,
                none,
                new byte[0],
                empty,
                none,
                empty,
                empty,
                empty,
                empty);
    }

    private AnnotationTable annotationTable() {
        List<Row> all = rows.values().stream().flatMap(List::stream).toList();
        int n = all.size();
        List<String> references = all.stream().map(Row::reference).distinct().toList();
        int[] onset = new int[n];
        Arrays.fill(onset, -1);
        return new AnnotationTable(
                all.stream().mapToInt(row -> termRow(row.term)).toArray(),
                bytes(all.stream().map(_ -> Aspect.PHENOTYPE.ordinal())),
                bytes(all.stream().map(row -> row.negated ? 1 : 0)),
                all.stream()
                        .mapToInt(row -> AnnotationTable.affectedOf(row.frequency))
                        .toArray(),
                all.stream()
                        .mapToInt(row -> AnnotationTable.examinedOf(row.frequency))
                        .toArray(),
                onset,
                new byte[n],
                ListColumn.of(java.util.Collections.nCopies(n, new int[0])),
                new byte[n],
                ListColumn.of(all.stream()
                        .map(row -> new int[] {references.indexOf(row.reference)})
                        .toList()),
                ListColumn.of(java.util.Collections.nCopies(n, new int[0])),
                TextColumn.of(List.of("PCS")),
                TextColumn.of(references));
    }

    private static GeneTable noGenes() {
        TextColumn empty = TextColumn.of(List.of());
        return new GeneTable(
                new int[0],
                empty,
                empty,
                new int[1],
                empty,
                new int[1],
                empty,
                new int[1],
                empty,
                ListColumn.of(List.of()));
    }

    private int[] termRows(int[] numbers) {
        return IntStream.of(numbers).map(this::termRow).sorted().toArray();
    }

    private int termRow(int number) {
        int row = List.copyOf(terms.keySet()).indexOf(number);
        if (row < 0) {
            throw new IllegalArgumentException("the test speaks of " + Curie.ofHpo(number) + " and has no such term");
        }
        return row;
    }

    private static byte[] bytes(Stream<Integer> values) {
        List<Integer> list = values.toList();
        byte[] bytes = new byte[list.size()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = list.get(i).byteValue();
        }
        return bytes;
    }
}
