package org.hoofbeat.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.hoofbeat.model.Annotation;
import org.hoofbeat.model.Aspect;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.knowledge.AnnotationTable;
import org.hoofbeat.model.knowledge.ListColumn;
import org.hoofbeat.model.knowledge.TextColumn;
import org.hoofbeat.sources.Rejection;
import org.hoofbeat.sources.hpoa.HpoaRow;

/** Makes the table of annotations, grouped by source disease; within a disease rows keep the order of the file. */
final class AnnotationAssembly {
    private static final int MOST_EVIDENCE_CODES = Byte.MAX_VALUE;

    private final CurrentTerms terms;
    private final List<Rejection> rejections;
    private final List<List<Row>> byDisease;
    private final Map<String, Integer> references = new LinkedHashMap<>();
    private final Map<String, Integer> evidenceCodes = new LinkedHashMap<>();

    AnnotationAssembly(CurrentTerms terms, int diseases, List<Rejection> rejections) {
        this.terms = terms;
        this.rejections = rejections;
        this.byDisease = IntStream.range(0, diseases)
                .<List<Row>>mapToObj(_ -> new ArrayList<>())
                .toList();
    }

    private record Row(Annotation annotation, int term, int onset, int[] modifiers) {}

    /** Takes a row of an annotation file, or rejects it because a term in it is not one of the ontology. */
    void add(int disease, HpoaRow row, String file) {
        add(disease, row.annotation(), file, row.line());
    }

    /** Whether a disease has a sign so far. */
    boolean hasSigns(int disease) {
        return byDisease.get(disease).stream().anyMatch(row -> row.annotation.aspect() == Aspect.PHENOTYPE);
    }

    /** Takes a statement unless the disease has one of the same aspect and term already. */
    void addIfNew(int disease, Annotation annotation, String file) {
        OptionalInt term = terms.find(annotation.term());
        boolean known = byDisease.get(disease).stream()
                .anyMatch(row -> row.annotation.aspect() == annotation.aspect()
                        && term.isPresent()
                        && row.term == term.getAsInt());
        if (!known) {
            add(disease, annotation, file, 0);
        }
    }

    private void add(int disease, Annotation annotation, String file, int line) {
        try {
            if (annotation.onset().size() > 1) {
                throw new UnusableRowException("onset " + annotation.onset() + ": expected one term at most");
            }
            byDisease
                    .get(disease)
                    .add(new Row(
                            annotation,
                            current(annotation.term()),
                            annotation.onset().stream()
                                    .mapToInt(this::current)
                                    .findFirst()
                                    .orElse(-1),
                            annotation.modifiers().stream()
                                    .mapToInt(this::current)
                                    .toArray()));
        } catch (UnusableRowException unusable) {
            rejections.add(new Rejection(file, line, String.valueOf(unusable.getMessage())));
        }
    }

    /** Where each disease's rows begin; one entry more than there are diseases. */
    int[] starts() {
        int[] starts = new int[byDisease.size() + 1];
        for (int i = 0; i < byDisease.size(); i++) {
            starts[i + 1] = starts[i] + byDisease.get(i).size();
        }
        return starts;
    }

    AnnotationTable table() {
        List<Row> rows = byDisease.stream().flatMap(List::stream).toList();
        int n = rows.size();
        byte[] negated = new byte[n];
        byte[] evidence = new byte[n];
        int[] affected = new int[n];
        int[] examined = new int[n];
        List<int[]> cited = new ArrayList<>(n);
        List<int[]> curated = new ArrayList<>(n);
        for (int i = 0; i < n; i++) {
            Annotation annotation = rows.get(i).annotation;
            negated[i] = (byte) (annotation.negated() ? 1 : 0);
            evidence[i] = (byte) number(evidenceCodes, annotation.evidence());
            affected[i] = AnnotationTable.affectedOf(annotation.frequency());
            examined[i] = AnnotationTable.examinedOf(annotation.frequency());
            cited.add(annotation.references().stream()
                    .mapToInt(reference -> number(references, reference))
                    .toArray());
            curated.add(annotation.curations().stream()
                    .mapToInt(date -> (int) date.toEpochDay())
                    .toArray());
        }
        if (evidenceCodes.size() > MOST_EVIDENCE_CODES) {
            throw new IllegalStateException(
                    evidenceCodes.size() + " evidence codes are more than the table can number");
        }
        return new AnnotationTable(
                rows.stream().mapToInt(Row::term).toArray(),
                TextRows.bytes(rows.stream().map(row -> row.annotation.aspect()).toList()),
                negated,
                affected,
                examined,
                rows.stream().mapToInt(Row::onset).toArray(),
                TextRows.bytes(rows.stream().map(row -> row.annotation.sex()).toList()),
                ListColumn.of(rows.stream().map(Row::modifiers).toList()),
                evidence,
                ListColumn.of(cited),
                ListColumn.of(curated),
                TextColumn.of(List.copyOf(evidenceCodes.keySet())),
                TextColumn.of(List.copyOf(references.keySet())));
    }

    private int current(Curie id) {
        OptionalInt row = terms.find(id);
        return row.orElseThrow(() ->
                new UnusableRowException(id + " is not a current term of the ontology, nor replaced by exactly one"));
    }

    private static int number(Map<String, Integer> numbers, String text) {
        return numbers.computeIfAbsent(text, _ -> numbers.size());
    }

    private static final class UnusableRowException extends RuntimeException {
        UnusableRowException(String reason) {
            super(reason);
        }
    }
}
