package org.hoofbeat.phenotype.evidence;

import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.testing.KnowledgeByHand;

/**
 * Three OMIM diseases, one Orphanet entity, a dozen others and nine terms, small enough to reckon with by hand.
 *
 * <pre>
 * 1 All
 *   118 Phenotypic abnormality
 *     10 Heart                 OMIM:3 (5/10)
 *       11 Wide aorta          OMIM:1 (19/20), ORPHA:9 (unstated)
 *       12 Torn aorta          OMIM:2 (1/1)
 *     20 Eye
 *       21 Cloudy lens         OMIM:1 (0/20), OMIM:2 (unstated)
 *       22 Short sight         ORPHA:9 (unstated)
 *     30 Ear                   OMIM:50 to OMIM:61 (1/1)
 * </pre>
 *
 * OMIM:1 and ORPHA:9 are on the same page; OMIM:1 and OMIM:2 are both in the group MONDO:8.
 */
public final class FewDiseases {
    /** So many diseases of the ear, so that signs of the heart are rare. */
    private static final int DEAFNESSES = 12;

    private FewDiseases() {}

    public static Knowledge build() {
        KnowledgeByHand knowledge = new KnowledgeByHand()
                .term(1, "All")
                .term(118, "Phenotypic abnormality", 1)
                .term(10, "Heart", 118)
                .term(11, "Wide aorta", 10)
                .term(12, "Torn aorta", 10)
                .term(20, "Eye", 118)
                .term(21, "Cloudy lens", 20)
                .term(22, "Short sight", 20)
                .term(30, "Ear", 118)
                .retired(90, 11)
                .disease("MONDO:1", "Wide aorta disease", "MONDO:8")
                .disease("MONDO:2", "B", "MONDO:8")
                .disease("MONDO:3", "C")
                .disease("MONDO:4", "Deafness")
                .disease("MONDO:8", "Aorta group")
                .source("OMIM:1", "MONDO:1")
                .sign("OMIM:1", 11, "19/20")
                .sign("OMIM:1", 21, "0/20")
                .source("OMIM:2", "MONDO:2")
                .sign("OMIM:2", 12, "1/1")
                .sign("OMIM:2", 21, "")
                .source("OMIM:3", "MONDO:3")
                .sign("OMIM:3", 10, "5/10")
                .source("ORPHA:9", "MONDO:1")
                .sign("ORPHA:9", 11, "")
                .sign("ORPHA:9", 22, "");
        for (int i = 0; i < DEAFNESSES; i++) {
            String id = "OMIM:" + (50 + i);
            knowledge.source(id, "MONDO:4").sign(id, 30, "1/1");
        }
        return knowledge.build();
    }

    public static int term(Knowledge knowledge, int number) {
        return knowledge.terms().findRow(number).orElseThrow();
    }

    public static int disease(Knowledge knowledge, String id) {
        return knowledge.findSourceDisease(org.hoofbeat.model.Curie.parse(id)).orElseThrow();
    }
}
