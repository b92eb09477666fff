package org.hoofbeat.phenotype;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.FindingSet;
import org.hoofbeat.model.Patient;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.phenotype.similarity.MostSimilar;
import org.hoofbeat.phenotype.similarity.TermMeasure;
import org.hoofbeat.store.pack.PackReader;
import org.jspecify.annotations.NullMarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What one question to the engine costs, on the built-in pack and one core. Patients are made up: each has eight of the signs
 * that some disease is annotated with, so that the cost is that of real terms, while nothing is said on who is found.
 * CONTRIBUTING says how to run it.
 */
@NullMarked
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
public class RankingBenchmark {
    private static final int PATIENTS = 200;
    private static final int SIGNS = 8;

    private final Knowledge knowledge = PackReader.openBuiltIn();
    private final Ranker ranker = Rankers.usual(knowledge);
    private final MostSimilar similar = MostSimilar.of(knowledge);
    private final List<FindingSet> patients = patients();
    private final int[] annotated = IntStream.range(0, knowledge.diseases().size())
            .filter(disease -> knowledge.sourcesOf(disease).anyMatch(this::hasManySigns))
            .toArray();
    private int next;

    /** Ranks all OMIM diseases and takes the first twenty. */
    @Benchmark
    public List<Ranked> rankOmim() {
        return rank(Universe.OMIM).top(20);
    }

    /** Ranks every annotated disease and takes the first twenty. */
    @Benchmark
    public List<Ranked> rankAll() {
        return rank(Universe.ALL).top(20);
    }

    /** Ranks and gives the reasons of the first ten, as the page does. */
    @Benchmark
    public List<Explanation> rankAndExplain() {
        Ranking ranking = rank(Universe.OMIM);
        return ranking.top(10).stream()
                .map(ranked -> ranking.explain(ranked.sourceDisease()))
                .toList();
    }

    /** The likeness of one disease to every other. */
    @Benchmark
    public double[] likenessToAll() {
        return similar.scores(annotated[next++ % annotated.length], TermMeasure.PHENODIGM);
    }

    private Ranking rank(Universe universe) {
        FindingSet findings = patients.get(next++ % PATIENTS);
        return ranker.rank(new Query(Patient.with(findings), universe, LeavingOut.nothing()));
    }

    private boolean hasManySigns(int sourceDisease) {
        return knowledge.annotationsOf(sourceDisease).count() >= 2 * SIGNS;
    }

    private List<FindingSet> patients() {
        var random = new Random(1);
        List<FindingSet> made = new ArrayList<>();
        while (made.size() < PATIENTS) {
            int disease = random.nextInt(knowledge.sourceDiseases().size());
            List<Curie> signs = knowledge
                    .annotationsOf(disease)
                    .filter(row -> knowledge.annotations().isPhenotype(row))
                    .mapToObj(
                            row -> knowledge.terms().id(knowledge.annotations().term()[row]))
                    .distinct()
                    .limit(SIGNS)
                    .toList();
            if (signs.size() == SIGNS) {
                made.add(FindingSet.of(signs, List.of()));
            }
        }
        return List.copyOf(made);
    }
}
