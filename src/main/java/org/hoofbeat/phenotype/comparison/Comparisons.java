package org.hoofbeat.phenotype.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.FindingSet;
import org.hoofbeat.model.Frequency;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.model.knowledge.ListColumn;
import org.hoofbeat.phenotype.CleanedFindings;
import org.hoofbeat.phenotype.InputCleaning;
import org.hoofbeat.phenotype.similarity.Measure;
import org.hoofbeat.phenotype.similarity.MostSimilar;
import org.hoofbeat.phenotype.similarity.PooledSign;
import org.hoofbeat.phenotype.similarity.SignSets;

/** Makes comparisons over the diseases of a pack. Immutable and shared by all threads. */
public final class Comparisons {
    private final Knowledge knowledge;
    private final MostSimilar mostSimilar;
    private final ListColumn specialCases;
    private final InputCleaning cleaning;

    private Comparisons(Knowledge knowledge, MostSimilar mostSimilar) {
        this.knowledge = knowledge;
        this.mostSimilar = mostSimilar;
        this.specialCases =
                knowledge.diseases().parents().inverted(knowledge.diseases().size());
        this.cleaning = InputCleaning.of(knowledge);
    }

    /** Comparisons whose numbers are those of {@code mostSimilar}, which is over the same knowledge. */
    public static Comparisons of(Knowledge knowledge, MostSimilar mostSimilar) {
        return new Comparisons(knowledge, mostSimilar);
    }

    /** Where the similarities come from. */
    public MostSimilar mostSimilar() {
        return mostSimilar;
    }

    /** Puts the diseases of the request side by side; what cannot be compared is in {@link Comparison#leftOut}. */
    public Comparison compare(ComparisonRequest request) {
        var chosen = new DiseaseColumns(knowledge, mostSimilar.sets(), specialCases);
        for (Curie given : request.diseases()) {
            chosen.add(given, request.expanded().contains(given));
        }
        List<Column.OfDisease> diseases = chosen.columns();
        CleanedFindings findings = cleaning.clean(request.findings());
        int[] observed = termRows(findings.used().observed());

        var names = new SignNames(knowledge);
        List<Column> columns = new ArrayList<>(diseases);
        List<ColumnFacts> facts = new ArrayList<>();
        diseases.forEach(column -> facts.add(factsOf(column.disease(), names)));
        if (!findings.used().isEmpty()) {
            columns.add(new Column.OfPatient(
                    observed.length, findings.used().excluded().size()));
            facts.add(factsOf(findings.used(), observed, names));
        }
        return new Comparison(
                columns,
                new Sections(knowledge, names, request.order()).of(rows(facts, diseases.size(), names)),
                likeness(columns, observed, request.measure()),
                request.measure(),
                chosen.leftOut(),
                findings.issues(),
                knowledge.diseases().hasEdges());
    }

    /**
     * The signs that tell two diseases apart best: the same rows as {@link Comparison#mostTelling} of a comparison of the two, at
     * a fraction of its cost, because only they are looked at closely.
     *
     * @param first row of the one among the diseases that have a page; its cell comes first
     * @param second row of the other
     */
    public List<Row> telling(int first, int second, int most) {
        var names = new SignNames(knowledge);
        List<ColumnFacts> facts = List.of(factsOf(first, names), factsOf(second, names));
        int[] terms = facts.stream()
                .flatMapToInt(ColumnFacts::terms)
                .sorted()
                .distinct()
                .toArray();
        double[] bits = IntStream.of(terms)
                .mapToDouble(term -> InformationGained.of(
                        facts.stream().mapToDouble(column -> column.share(term)).toArray()))
                .toArray();
        List<Row> rows = new ArrayList<>();
        List<Integer> byBits = IntStream.range(0, terms.length)
                .filter(i -> bits[i] > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -bits[i]))
                .toList();
        for (int i = 0;
                i < byBits.size() && !(rows.size() >= most && bits[byBits.get(i)] < bits[byBits.get(i - 1)]);
                i++) {
            Row row = row(terms[byBits.get(i)], facts, 2, names);
            if (!row.isOnlyImplied()) {
                rows.add(row);
            }
        }
        return rows.stream()
                .sorted(RowOrder.TELLS_APART.comparator())
                .limit(most)
                .toList();
    }

    private List<Row> rows(List<ColumnFacts> facts, int diseases, SignNames names) {
        return facts.stream()
                .flatMapToInt(ColumnFacts::terms)
                .sorted()
                .distinct()
                .mapToObj(term -> row(term, facts, diseases, names))
                .toList();
    }

    private static Row row(int term, List<ColumnFacts> facts, int diseases, SignNames names) {
        List<Cell> cells = facts.stream().map(column -> column.cell(term)).toList();
        double[] shares =
                cells.stream().limit(diseases).mapToDouble(Cell::share).toArray();
        return new Row(names.of(term), cells, InformationGained.of(shares), InformationGained.favoured(shares));
    }

    private ColumnFacts factsOf(int disease, SignNames names) {
        return new ColumnFacts(
                knowledge,
                mostSimilar.terms(),
                names,
                PooledSign.ofDisease(knowledge, disease),
                mostSimilar.implied(),
                disease);
    }

    private ColumnFacts factsOf(FindingSet findings, int[] observed, SignNames names) {
        IntStream all = IntStream.concat(IntStream.of(observed), IntStream.of(termRows(findings.excluded())));
        List<PooledSign> signs = all.mapToObj(term -> new PooledSign(
                        term,
                        List.of(),
                        IntStream.of(observed).anyMatch(o -> o == term),
                        new Frequency.Unstated(),
                        false))
                .toList();
        SignSets implied = SignSets.ofTerms(List.of(observed)).withImplied(knowledge.hierarchy());
        return new ColumnFacts(knowledge, mostSimilar.terms(), names, signs, implied, 0);
    }

    private List<List<Double>> likeness(List<Column> columns, int[] observed, Measure measure) {
        double[][] scores = new double[columns.size()][columns.size()];
        for (int i = 0; i < scores.length; i++) {
            for (int k = i; k < scores.length; k++) {
                scores[i][k] = likeness(columns.get(i), columns.get(k), observed, measure);
                scores[k][i] = scores[i][k];
            }
        }
        return IntStream.range(0, scores.length)
                .mapToObj(i -> IntStream.range(0, scores.length)
                        .mapToObj(k -> scores[i][k])
                        .toList())
                .toList();
    }

    private double likeness(Column first, Column second, int[] observed, Measure measure) {
        if (first instanceof Column.OfDisease one) {
            return second instanceof Column.OfDisease other
                    ? mostSimilar.between(one.disease(), other.disease(), measure)
                    : mostSimilar.between(one.disease(), observed, measure);
        }
        return mostSimilar.between(observed, observed, measure);
    }

    private int[] termRows(List<Curie> terms) {
        return terms.stream()
                .mapToInt(term -> knowledge.terms().findRow(term).orElseThrow())
                .toArray();
    }
}
