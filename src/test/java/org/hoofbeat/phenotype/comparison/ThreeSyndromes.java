package org.hoofbeat.phenotype.comparison;

import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.testing.KnowledgeByHand;

/**
 * Three syndromes in a group, two body systems, and every kind of cell; and thirteen other diseases, so that having anything
 * of aorta or eye is special. Eighteen source diseases are annotated: a wide aorta is known of three of them, a
 * vessel of four, something of the eye of three, every other sign of the three of one; something of the heart's muscle of seven.
 */
final class ThreeSyndromes {
    private ThreeSyndromes() {}

    static Knowledge build() {
        var hand = new KnowledgeByHand()
                .term(1, "All")
                .term(118, "Phenotypic abnormality", 1)
                .term(10, "Heart", 118)
                .term(11, "Vessel", 10)
                .term(12, "Wide aorta", 11)
                .term(13, "Torn aorta", 11)
                .term(14, "Slightly wide aorta", 12)
                .term(16, "Heart muscle", 10)
                .term(17, "Thick heart muscle", 16)
                .term(18, "Thin heart muscle", 16)
                .term(20, "Eye", 118)
                .term(21, "Lens out of place", 20)
                .plain(21, "Slipped lens")
                .term(22, "Lens, \"cloudy\"", 20)
                .term(40, "Eye vessel", 11, 20)
                .term(50, "Skin", 118)
                .retired(90, 12)
                .disease("MONDO:1", "First", "MONDO:9")
                .disease("MONDO:2", "Second", "MONDO:9")
                .disease("MONDO:3", "Third", "MONDO:8")
                .disease("MONDO:4", "Stranger")
                .disease("MONDO:8", "Subgroup", "MONDO:9")
                .disease("MONDO:9", "Group")
                .source("OMIM:1", "MONDO:1")
                .sign("OMIM:1", 12, "8/10")
                .sign("OMIM:1", 21, "5/5")
                .source("ORPHA:1", "MONDO:1")
                .sign("ORPHA:1", 12, "1/10")
                .denied("ORPHA:1", 12)
                .source("OMIM:2", "MONDO:2")
                .sign("OMIM:2", 13, "3/4")
                .sign("OMIM:2", 14, "1/4")
                .denied("OMIM:2", 20)
                .source("OMIM:3", "MONDO:3")
                .sign("OMIM:3", 22, "")
                .sign("OMIM:3", 12, "0/9")
                .source("OMIM:4", "MONDO:4")
                .sign("OMIM:4", 40, "2/2");
        for (int i = 60; i < 73; i++) {
            hand.disease("MONDO:" + i, "Other " + i)
                    .source("OMIM:" + i, "MONDO:" + i)
                    .sign("OMIM:" + i, i < 66 ? 17 : i == 66 ? 18 : 50, "");
        }
        return hand.build();
    }
}
