package org.hoofbeat.phenotype.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.testing.KnowledgeByHand;

/** What holds for every measure over any ontology and any diseases. */
class SimilarityPropertiesTest {
    private static final int FIRST_SIGN = 200;

    @Property(tries = 60)
    void everyMeasureIsSymmetricBoundedAndGreatestForTheTermItself(
            @ForAll("ontologies") Knowledge knowledge, @ForAll TermMeasure measure) {
        TermSimilarity similarity = TermSimilarity.of(knowledge, InformationContent.ofAnnotations(knowledge));
        for (int first = 0; first < knowledge.terms().size(); first++) {
            double self = similarity.compare(first, first).score(measure);
            for (int second = 0; second < knowledge.terms().size(); second++) {
                double score = similarity.compare(first, second).score(measure);
                assertThat(score)
                        .isEqualTo(similarity.compare(second, first).score(measure))
                        .isBetween(0.0, Math.min(measure.greatest(), self + 1e-9));
            }
        }
    }

    @Property(tries = 40)
    void orderAndDoublesNeverMatter(
            @ForAll("ontologies") Knowledge knowledge,
            @ForAll TermMeasure measure,
            @ForAll @Size(min = 1, max = 6) List<Integer> picks,
            @ForAll Random random) {
        TermSimilarity similarity = TermSimilarity.of(knowledge, InformationContent.ofAnnotations(knowledge));
        int[] set = signs(knowledge, picks);
        List<Integer> shuffled = new ArrayList<>(Arrays.stream(set).boxed().toList());
        shuffled.add(set[0]);
        java.util.Collections.shuffle(shuffled, random);
        int[] other = {knowledge.terms().size() - 1};

        assertThat(similarity.compare(ints(shuffled), other, measure))
                .isEqualTo(similarity.compare(set, other, measure));
    }

    @Property(tries = 40)
    void oneAgainstAllGivesWhatOneAgainstOneGives(
            @ForAll("ontologies") Knowledge knowledge,
            @ForAll TermMeasure measure,
            @ForAll Direction direction,
            @ForAll @Size(min = 1, max = 6) List<Integer> picks) {
        MostSimilar mostSimilar = MostSimilar.of(knowledge);
        int[] query = signs(knowledge, picks);
        double[] scores = mostSimilar.search().scores(query, measure, direction);
        for (int disease = 0; disease < scores.length; disease++) {
            assertThat(scores[disease])
                    .isCloseTo(
                            mostSimilar
                                    .terms()
                                    .compare(query, mostSimilar.sets().terms().get(disease), measure)
                                    .score(direction),
                            within(1e-9));
        }
    }

    @Property(tries = 40)
    void diseasesAreAsLikeEachOtherWhicheverIsAskedAndMostLikeThemselves(@ForAll("ontologies") Knowledge knowledge) {
        MostSimilar mostSimilar = MostSimilar.of(knowledge);
        for (Measure measure : Measure.ALL) {
            for (int first = 0; first < knowledge.diseases().size(); first++) {
                double[] scores = mostSimilar.scores(first, measure);
                for (int second = 0; second < scores.length; second++) {
                    assertThat(scores[second])
                            .isCloseTo(mostSimilar.between(second, first, measure), within(1e-6))
                            .isBetween(0.0, measure.greatest());
                }
                if (!mostSimilar.sets().isEmpty(first) && measure == ProfileMeasure.OVERLAP && scores[first] > 0) {
                    assertThat(scores[first]).isEqualTo(1);
                }
            }
        }
    }

    /** Ten to twenty signs in two body systems, each under one or two earlier ones, and eight diseases. */
    @Provide
    Arbitrary<Knowledge> ontologies() {
        return Arbitraries.longs().map(SimilarityPropertiesTest::ontology);
    }

    private static Knowledge ontology(long seed) {
        var random = new Random(seed);
        int signs = 10 + random.nextInt(10);
        var hand = new KnowledgeByHand()
                .term(1, "All")
                .term(118, "Phenotypic abnormality", 1)
                .term(FIRST_SIGN, "one system", 118)
                .term(FIRST_SIGN + 1, "another system", 118);
        for (int i = 2; i < signs; i++) {
            int mother = FIRST_SIGN + random.nextInt(i);
            int father = FIRST_SIGN + random.nextInt(i);
            hand.term(
                    FIRST_SIGN + i,
                    "sign " + i,
                    IntStream.of(mother, father).distinct().toArray());
        }
        for (int i = 0; i < 8; i++) {
            hand.disease("MONDO:" + i, "disease " + i).source("OMIM:" + i, "MONDO:" + i);
            for (int k = random.nextInt(5); k > 0; k--) {
                hand.sign("OMIM:" + i, FIRST_SIGN + random.nextInt(signs), (1 + random.nextInt(4)) + "/4");
            }
        }
        return hand.build();
    }

    private static int[] signs(Knowledge knowledge, List<Integer> picks) {
        int[] rows = IntStream.range(0, knowledge.terms().size())
                .filter(row -> knowledge.hierarchy().isPhenotype(row))
                .toArray();
        return picks.stream().mapToInt(i -> rows[Math.floorMod(i, rows.length)]).toArray();
    }

    private static int[] ints(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }
}
