package org.hoofbeat.phenotype.similarity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hoofbeat.model.Frequency;
import org.hoofbeat.model.knowledge.AnnotationTable;
import org.hoofbeat.model.knowledge.Knowledge;

/**
 * What all sources of a disease together say of one sign, as the disease's page shows it: people counted are added up; where
 * fewer than five people were counted and experts give a band, the band is shown; where nobody says how often, it stays
 * unstated. Rows that deny the sign are not counted as people.
 *
 * @param term row of the sign
 * @param rows the annotation rows that were put together
 * @param observed whether the sources say that people with the disease have it: some row neither denies it nor found it in
 *     nobody
 * @param frequency how often; {@link Frequency.Unstated} also where every row denies the sign
 * @param denied whether some row says that it is absent
 */
public record PooledSign(int term, List<Integer> rows, boolean observed, Frequency frequency, boolean denied) {

    /** Fewer people counted than this say less than an expert's band. */
    private static final int FEW = 5;

    public PooledSign {
        rows = List.copyOf(rows);
    }

    /**
     * The share of people, above 0 and at most 1, to reckon with where the sign is observed: as stated; the one given where
     * it is unstated, or where those who counted found nobody and somebody else did.
     */
    double shareOr(double unstated) {
        double share = frequency.share().orElse(unstated);
        return share > 0 ? share : unstated;
    }

    /** Whether the sources only say that it is absent. */
    public boolean isRuledOut() {
        return !observed;
    }

    /** Where it is said: each reference once, in the order of the rows. */
    public List<String> references(Knowledge knowledge) {
        AnnotationTable table = knowledge.annotations();
        return rows.stream()
                .flatMap(row -> table.references().stream(row).mapToObj(table.reference()::get))
                .distinct()
                .toList();
    }

    /** The signs of a disease that has a page, over all source diseases that meet there, ascending by term. */
    public static List<PooledSign> ofDisease(Knowledge knowledge, int disease) {
        return pool(knowledge, knowledge.sourcesOf(disease).flatMap(knowledge::annotationsOf));
    }

    /** The signs of one source disease, ascending by term. */
    static List<PooledSign> ofSourceDisease(Knowledge knowledge, int sourceDisease) {
        return pool(knowledge, knowledge.annotationsOf(sourceDisease));
    }

    private static List<PooledSign> pool(Knowledge knowledge, IntStream annotations) {
        AnnotationTable table = knowledge.annotations();
        long[] byTerm = annotations
                .filter(row -> table.isPhenotype(row) && isSign(knowledge, table.term()[row]))
                .mapToLong(row -> (long) table.term()[row] << Integer.SIZE | row)
                .sorted()
                .toArray();
        List<PooledSign> signs = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= byTerm.length; to++) {
            if (to == byTerm.length || byTerm[to] >>> Integer.SIZE != byTerm[from] >>> Integer.SIZE) {
                signs.add(ofRows(
                        table,
                        Arrays.stream(byTerm, from, to)
                                .mapToInt(both -> (int) both)
                                .toArray()));
                from = to;
            }
        }
        return signs;
    }

    /** Terms outside of "Phenotypic abnormality", and that term itself, say nothing about a disease. */
    private static boolean isSign(Knowledge knowledge, int term) {
        return knowledge.hierarchy().isPhenotype(term)
                && term != knowledge.hierarchy().phenotypeRoot();
    }

    private static PooledSign ofRows(AnnotationTable table, int[] rows) {
        List<Frequency> stated = Arrays.stream(rows)
                .filter(row -> !table.isNegated(row))
                .mapToObj(table::frequency)
                .toList();
        boolean absent = stated.stream()
                .filter(frequency -> frequency.share().isPresent())
                .allMatch(frequency -> frequency.share().getAsDouble() == 0);
        boolean silent = stated.stream().allMatch(frequency -> frequency.share().isEmpty());
        return new PooledSign(
                table.term()[rows[0]],
                Arrays.stream(rows).boxed().toList(),
                !stated.isEmpty() && (silent || !absent),
                pool(stated),
                stated.size() < rows.length);
    }

    private static Frequency pool(List<Frequency> stated) {
        int affected = 0;
        int examined = 0;
        for (Frequency frequency : stated) {
            if (frequency instanceof Frequency.Counted counted) {
                affected += counted.affected();
                examined += counted.examined();
            }
        }
        if (examined >= FEW) {
            return new Frequency.Counted(affected, examined);
        }
        return examined == 0
                ? firstOf(stated, Frequency.Share.class)
                        .or(() -> commonestBand(stated))
                        .orElseGet(Frequency.Unstated::new)
                : commonestBand(stated).orElse(new Frequency.Counted(affected, examined));
    }

    private static Optional<Frequency> commonestBand(List<Frequency> stated) {
        return stated.stream()
                .filter(Frequency.Banded.class::isInstance)
                .max(Comparator.comparingDouble(frequency -> frequency.share().orElse(0)));
    }

    private static Optional<Frequency> firstOf(List<Frequency> stated, Class<? extends Frequency> kind) {
        return stated.stream().filter(kind::isInstance).findFirst();
    }
}
