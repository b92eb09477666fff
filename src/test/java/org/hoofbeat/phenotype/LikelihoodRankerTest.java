package org.hoofbeat.phenotype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.Finding;
import org.hoofbeat.model.FindingSet;
import org.hoofbeat.model.Patient;
import org.hoofbeat.model.Sex;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.phenotype.evidence.CaseEvidence;
import org.hoofbeat.testing.TinyKnowledge;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class LikelihoodRankerTest {
    private final Knowledge tiny = TinyKnowledge.buildWithGroups();
    private final LikelihoodRanker ranker = LikelihoodRanker.of(tiny);

    @Test
    void aTypicalPatientGetsTheRightDisease() {
        assertThat(first("HP:0002616 HP:0001083 HP:0001166")).isEqualTo("OMIM:154700");
        assertThat(first("HP:0007359 HP:0001249")).isEqualTo("OMIM:607208");
    }

    @Test
    void theOrderOfTheFindingsNeverMatters() {
        List<Curie> terms = new ArrayList<>(curies("HP:0002616 HP:0001166 HP:0001250 HP:0001252 HP:0000545"));
        double[] scores = scores(terms);
        var random = new Random(7);
        for (int round = 0; round < 20; round++) {
            Collections.shuffle(terms, random);
            assertThat(scores(terms)).containsExactly(scores, within(1e-6));
        }
    }

    @Test
    void anObsoleteTermCountsLikeItsReplacement() {
        assertThat(scores(curies("HP:0000284 HP:0001252"))).containsExactly(scores(curies("HP:0000478 HP:0001252")));
    }

    @Test
    void withoutFindingsTheRankingIsByPriorAlone() {
        Ranking ranking = ranker.rank(Query.of(FindingSet.empty()));
        assertThat(ranking.size()).isEqualTo(6);
        assertThat(ranking.top(3)).hasSize(3);
        assertThat(ranking.explain(ranking.top(1).getFirst().sourceDisease()).contributions())
                .isEmpty();
        assertThat(ranking.top(7).stream().mapToDouble(Ranked::posterior).sum() + ranking.noneOfThese())
                .isCloseTo(1, within(1e-9));
    }

    @Test
    void fiveHundredFindingsWithRepetitionsAreRanked() {
        List<Curie> all = IntStream.range(0, tiny.terms().size())
                .mapToObj(tiny.terms()::id)
                .toList();
        List<Finding> findings = Stream.generate(() -> all)
                .flatMap(List::stream)
                .limit(500)
                .map(Finding::observed)
                .toList();
        Ranking ranking = ranker.rank(Query.of(new FindingSet(findings)));
        assertThat(ranking.top(1).getFirst().score()).isFinite();
        assertThat(ranking.askAbout(3)).isNotNull();
    }

    @Test
    void aFindingBothSeenAndRuledOutCountsAsSeen() {
        FindingSet both = FindingSet.of(curies("HP:0001166 HP:0002616"), curies("HP:0001166"));
        assertThat(ranker.scores(Query.of(both))).containsExactly(scores(curies("HP:0001166 HP:0002616")));
    }

    @Test
    void aFindingThatADiseaseAlwaysHasNeverLowersItsLikelihood() {
        // All patients with OMIM:300958 have HP:0001249, all with OMIM:310200 HP:0003198, all with OMIM:607208
        // HP:0001250.
        List<List<String>> always = List.of(
                List.of("OMIM:300958", "HP:0001249"),
                List.of("OMIM:310200", "HP:0003198"),
                List.of("OMIM:607208", "HP:0001250"));
        List<Curie> others = curies("HP:0000252 HP:0001166 HP:0001252 HP:0002616 HP:0004322 HP:0000771");
        for (List<String> pair : always) {
            for (int size = 0; size <= others.size(); size++) {
                List<Curie> without = others.subList(0, size);
                List<Curie> with = new ArrayList<>(without);
                with.add(Curie.parse(pair.getLast()));
                assertThat(likelihood(pair.getFirst(), with))
                        .as("%s beside %s others", pair, size)
                        .isGreaterThanOrEqualTo(likelihood(pair.getFirst(), without) - 1e-9);
            }
        }
    }

    @Test
    void theFastWayOverAllDiseasesComesToTheSameAsTheSlowOne() {
        var random = new Random(11);
        List<Curie> signs = IntStream.range(0, tiny.terms().size())
                .filter(tiny.hierarchy()::isPhenotype)
                .mapToObj(tiny.terms()::id)
                .toList();
        int[] all = IntStream.range(0, tiny.sourceDiseases().size()).toArray();
        for (int round = 0; round < 50; round++) {
            List<Curie> terms = random.ints(1 + round % 8, 0, signs.size())
                    .mapToObj(signs::get)
                    .toList();
            var query = new Query(Patient.with(FindingSet.of(terms, List.of())), Universe.ALL, LeavingOut.nothing());
            double[] fast = ranker.scores(query);
            List<Optional<CaseEvidence>> slow = ranker.weighable(query, all);
            for (int row : all) {
                assertThat(slow.get(row).isPresent()).isEqualTo(!Double.isNaN(fast[row]));
                slow.get(row).ifPresent(numbers -> assertThat(fast[row])
                        .isCloseTo(
                                LogSum.of(
                                        ranker.weights().described().score(numbers),
                                        ranker.weights().fresh().score(numbers)),
                                within(0.011 * (1 + terms.size()))));
            }
        }
    }

    @Test
    void reasonsAddUpToTheScore() {
        var patient = new Patient(
                FindingSet.of(curies("HP:0002616 HP:0001250 HP:0000545"), curies("HP:0003198 HP:0001166")),
                Sex.FEMALE,
                List.of(3.0),
                curies("HP:0000007"),
                List.of("FBN1"));
        Ranking ranking = ranker.rank(new Query(patient, Universe.ALL, LeavingOut.nothing()));
        for (Ranked disease : ranking.top(100)) {
            Explanation why = ranking.explain(disease.sourceDisease());
            double sum = why.contributions().stream()
                            .mapToDouble(Contribution::logLikelihoodRatio)
                            .sum()
                    + why.expected().stream()
                            .mapToDouble(ExpectedFinding::logLikelihoodRatio)
                            .sum()
                    + why.parts().stream().mapToDouble(ScorePart::value).sum();
            assertThat(sum).as("%s", disease.diseaseId()).isCloseTo(disease.score(), within(0.05));
        }
    }

    @Test
    void leavingOutAPublicationIsTheSameForTheDiseaseAndLeavesTheOthersAlone() {
        List<Curie> terms = curies("HP:0002616 HP:0001083 HP:0002650");
        Curie marfan = Curie.parse("OMIM:154700");
        double[] all = scores(terms);
        double[] without = ranker.scores(new Query(
                Patient.with(FindingSet.of(terms, List.of())),
                Universe.OMIM,
                new LeavingOut(marfan, Set.of("PMID:33436942"))));
        int row = tiny.findSourceDisease(marfan).orElseThrow();
        assertThat(without[row]).isLessThan(all[row]);
        all[row] = 0;
        without[row] = 0;
        assertThat(without).containsExactly(all);
    }

    @Test
    void aDiseaseOfWhichNothingIsLeftIsNotRanked() {
        var query = new Query(
                Patient.with(FindingSet.of(curies("HP:0001249"), List.of())),
                Universe.OMIM,
                new LeavingOut(Curie.parse("OMIM:300958"), Set.of("PMID:26235985")));
        int row = tiny.findSourceDisease(Curie.parse("OMIM:300958")).orElseThrow();
        assertThat(ranker.rank(query).rankOf(row)).isEmpty();
        assertThat(ranker.rank(query).find(row)).isEmpty();
    }

    @Test
    void ageSexInheritanceAndGenesAreSeenInTheReasons() {
        var patient = new Patient(
                FindingSet.of(curies("HP:0003198"), List.of()),
                Sex.FEMALE,
                List.of(40.0),
                curies("HP:0000006"),
                List.of("FBN1"));
        Ranking ranking = ranker.rank(new Query(patient, Universe.OMIM, LeavingOut.nothing()));
        int duchenne = tiny.findSourceDisease(Curie.parse("OMIM:310200")).orElseThrow();
        assertThat(ranking.explain(duchenne).parts().stream().map(ScorePart::name))
                .contains("onset", "sex", "inheritance", "genes");
    }

    @Test
    void onlyOmimDiseasesAreRankedUnlessAllAreAskedFor() {
        assertThat(ranker.rank(Query.of(FindingSet.empty())).size()).isEqualTo(6);
        var all = new Query(Patient.with(FindingSet.empty()), Universe.ALL, LeavingOut.nothing());
        assertThat(ranker.rank(all).size()).isEqualTo(10);
    }

    private double likelihood(String disease, List<Curie> terms) {
        return scores(terms)[tiny.findSourceDisease(Curie.parse(disease)).orElseThrow()];
    }

    private String first(String terms) {
        return ranker.rank(Query.of(FindingSet.of(curies(terms), List.of())))
                .top(1)
                .getFirst()
                .diseaseId()
                .toString();
    }

    private double[] scores(List<Curie> terms) {
        return ranker.scores(Query.of(FindingSet.of(terms, List.of())));
    }

    private static List<Curie> curies(String text) {
        return Stream.of(text.split(" ")).map(Curie::parse).toList();
    }
}
