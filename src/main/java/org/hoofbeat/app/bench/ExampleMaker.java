package org.hoofbeat.app.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.Patient;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.phenotype.LeavingOut;
import org.hoofbeat.phenotype.LikelihoodRanker;
import org.hoofbeat.phenotype.Query;
import org.hoofbeat.phenotype.Universe;
import org.hoofbeat.phenotype.evidence.CaseEvidence;

/**
 * Makes examples of solved cases, each with the diseases that are hardest to tell from its diagnosis.
 *
 * <p>How much should a publication count that has hundreds of patients? By itself it is one observation, written up by the
 * same people; but diseases that are seen more often are also likelier in the next patient. So both ways of counting are
 * mixed: at most {@value #MOST_OF_ONE_PUBLICATION} cases stand for each publication, and {@value #DRAWN_CASES} cases more are
 * drawn from all alike. All others are tested and not learned from.
 */
final class ExampleMaker {
    /** Parts that the publications are dealt into; each is tested on by what was learned from the others. */
    static final int FOLDS = 3;

    private static final int MOST_OF_ONE_PUBLICATION = 2;
    private static final int HARDEST = 40;
    private static final int DRAWN = 40;
    private static final int DRAWN_CASES = 1500;
    private static final long SEED = 5;

    private final Knowledge knowledge;
    private final LikelihoodRanker untrained;

    ExampleMaker(Knowledge knowledge, LikelihoodRanker untrained) {
        this.knowledge = knowledge;
        this.untrained = untrained;
    }

    /** The examples of one setting, in an order that only depends on the cases; their rivals are by the untrained ranker. */
    List<TrainingExample> make(List<SolvedCase> solved, TrainingSetting setting) {
        List<SolvedCase> chosen = new ArrayList<>(
                CaseSelection.of(solved, Universe.OMIM, knowledge).cases());
        java.util.Collections.shuffle(chosen, new Random(SEED));
        boolean[] isOneOfTwo = oneOfTwo(chosen);
        List<int[]> clusters = PublicationClusters.ofPublications(
                chosen.stream().map(SolvedCase::publications).toList());
        int[] fold = new int[chosen.size()];
        double[] weight = new double[chosen.size()];
        for (int[] cluster : clusters) {
            int dealt = Math.floorMod(chosen.get(cluster[0]).publications().hashCode() * 31, FOLDS);
            for (int member : cluster) {
                fold[member] = dealt;
                weight[member] = weight(setting, isOneOfTwo[member], cluster.length, member < DRAWN_CASES);
            }
        }
        List<Curie> pool = IntStream.range(0, chosen.size())
                .filter(i -> isOneOfTwo[i])
                .boxed()
                .flatMap(i -> chosen.get(i).patient().findings().observed().stream())
                .toList();
        var coarsened = new CoarsenedPatient(knowledge, pool);
        return IntStream.range(0, chosen.size())
                .parallel()
                .filter(i -> setting != TrainingSetting.COARSENED || isOneOfTwo[i])
                .mapToObj(i -> example(chosen.get(i), setting, coarsened, weight[i], fold[i], isOneOfTwo[i]))
                .toList();
    }

    /** The same example with the rivals that are hardest under what has been learned, beside those it has. */
    TrainingExample harder(TrainingExample example, LikelihoodRanker learned) {
        int disease = knowledge.findSourceDisease(example.disease()).orElseThrow();
        double[] scores = learned.scores(example.query());
        Set<Integer> hardest = new LinkedHashSet<>();
        IntStream.of(example.rivals()).limit(example.hardest()).forEach(hardest::add);
        hardest.addAll(hardest(scores, disease));
        int[] others = IntStream.range(0, scores.length)
                .filter(row -> !Double.isNaN(scores[row]) && row != disease && !hardest.contains(row))
                .toArray();
        var random = new Random(
                disease + SEED * example.query().patient().findings().observed().hashCode());
        int drawn = Math.min(DRAWN, others.length);
        int[] rivals = IntStream.concat(
                        hardest.stream().mapToInt(i -> i),
                        random.ints(drawn, 0, others.length).map(i -> others[i]))
                .toArray();
        List<Optional<CaseEvidence>> candidates = untrained.weighable(
                example.query(),
                IntStream.concat(IntStream.of(disease), IntStream.of(rivals)).toArray());
        if (candidates.getFirst().isEmpty()) {
            return example;
        }
        return new TrainingExample(
                example.setting(),
                example.query(),
                example.publications(),
                example.disease(),
                rivals,
                hardest.size(),
                others.length / (double) Math.max(1, drawn),
                candidates.stream().map(Optional::orElseThrow).toList(),
                example.weight(),
                example.fold(),
                example.isOneOfTwo(),
                example.isUnseen());
    }

    private static boolean[] oneOfTwo(List<SolvedCase> shuffled) {
        Map<Set<String>, Integer> taken = new HashMap<>();
        boolean[] is = new boolean[shuffled.size()];
        for (int i = 0; i < is.length; i++) {
            is[i] = taken.merge(shuffled.get(i).publications(), 1, Integer::sum) <= MOST_OF_ONE_PUBLICATION;
        }
        return is;
    }

    private static double weight(TrainingSetting setting, boolean isOneOfTwo, int publishedTogether, boolean isDrawn) {
        double asOneOfTwo = isOneOfTwo ? 1 / Math.sqrt(Math.min(MOST_OF_ONE_PUBLICATION, publishedTogether)) : 0;
        double asDrawn = isDrawn && setting != TrainingSetting.COARSENED ? 1 : 0;
        return setting.weight() * (asOneOfTwo + asDrawn);
    }

    private TrainingExample example(
            SolvedCase solved,
            TrainingSetting setting,
            CoarsenedPatient coarsened,
            double weight,
            int fold,
            boolean isOneOfTwo) {
        // Age and sex are weighed by hand, so weights are learned without them.
        Patient patient = setting == TrainingSetting.COARSENED
                ? coarsened.of(solved.id(), solved.patient())
                : Patient.with(solved.patient().findings());
        LeavingOut leavingOut = setting == TrainingSetting.LEFT_OUT
                ? new LeavingOut(solved.disease(), solved.publications())
                : LeavingOut.nothing();
        int disease = knowledge.findSourceDisease(solved.disease()).orElseThrow();
        var bare = new TrainingExample(
                setting,
                new Query(patient, Universe.OMIM, leavingOut),
                solved.publications(),
                solved.disease(),
                new int[0],
                0,
                1,
                List.of(),
                weight,
                fold,
                isOneOfTwo,
                isUnseen(disease, solved.publications()));
        return weight == 0 ? bare : harder(bare, untrained);
    }

    private boolean isUnseen(int disease, Set<String> publications) {
        return knowledge
                .annotationsOf(disease)
                .flatMap(knowledge.annotations().references()::stream)
                .mapToObj(knowledge.annotations().reference()::get)
                .noneMatch(publications::contains);
    }

    private static List<Integer> hardest(double[] scores, int disease) {
        var best = new PriorityQueue<Integer>((a, b) -> Double.compare(scores[a], scores[b]));
        for (int row = 0; row < scores.length; row++) {
            boolean isRival = row != disease && !Double.isNaN(scores[row]);
            if (isRival && (best.size() < HARDEST || scores[row] > scores[best.element()])) {
                best.add(row);
                if (best.size() > HARDEST) {
                    best.remove();
                }
            }
        }
        return best.stream().sorted().toList();
    }
}
