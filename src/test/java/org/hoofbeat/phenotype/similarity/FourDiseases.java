package org.hoofbeat.phenotype.similarity;

import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.testing.KnowledgeByHand;

/**
 * Four annotated diseases and ten terms, small enough to count on one's fingers. Every sign is seen in all people, save
 * where it says otherwise.
 *
 * <pre>
 * 1 All
 *   118 Phenotypic abnormality          in 4 of 4 diseases: information 0
 *     10 Heart and vessels              A B D: ln 4/3
 *       11 Vessel                       A B D: ln 4/3
 *         12 Wide aorta                 A:     ln 4
 *         13 Torn aorta                 B:     ln 4
 *         30 Twisted eye vessel         D:     ln 4   (also an Eye)
 *     20 Eye                            A C D: ln 4/3
 *       21 Lens out of place            A:     ln 4
 *       22 Cloudy lens                  C:     ln 4
 *       23 Two-coloured eye             nobody: that of Eye
 * </pre>
 */
final class FourDiseases {
    static final double THREE_OF_FOUR = Math.log(4.0 / 3);
    static final double ONE_OF_FOUR = Math.log(4);

    private FourDiseases() {}

    static Knowledge build() {
        return new KnowledgeByHand()
                .term(1, "All")
                .term(118, "Phenotypic abnormality", 1)
                .term(10, "Heart and vessels", 118)
                .term(11, "Vessel", 10)
                .term(12, "Wide aorta", 11)
                .term(13, "Torn aorta", 11)
                .term(20, "Eye", 118)
                .term(21, "Lens out of place", 20)
                .term(22, "Cloudy lens", 20)
                .term(23, "Two-coloured eye", 20)
                .term(30, "Twisted eye vessel", 11, 20)
                .retired(90, 12)
                .disease("MONDO:1", "A")
                .disease("MONDO:2", "B")
                .disease("MONDO:3", "C")
                .disease("MONDO:4", "D")
                .disease("MONDO:5", "Nobody knows")
                .source("OMIM:1", "MONDO:1")
                .sign("OMIM:1", 12, "1/4")
                .sign("OMIM:1", 21, "4/4")
                .denied("OMIM:1", 22)
                .source("OMIM:2", "MONDO:2")
                .sign("OMIM:2", 13, "4/4")
                .sign("OMIM:2", 21, "0/7")
                .source("OMIM:3", "MONDO:3")
                .sign("OMIM:3", 22, "4/4")
                .source("OMIM:4", "MONDO:4")
                .sign("OMIM:4", 30, "4/4")
                .source("OMIM:5", "MONDO:5")
                .build();
    }

    static int row(Knowledge knowledge, int number) {
        return knowledge.terms().findRow(number).orElseThrow();
    }

    static int[] rows(Knowledge knowledge, int... numbers) {
        return java.util.Arrays.stream(numbers).map(n -> row(knowledge, n)).toArray();
    }
}
