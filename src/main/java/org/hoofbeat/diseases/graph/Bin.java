package org.hoofbeat.diseases.graph;

import java.util.List;

/**
 * One of the twenty groups by which Monarch counts signs: a species-independent group of uPheno, and the human term that
 * stands for it here.
 *
 * @param id the group's identifier
 * @param label its name in counts
 * @param hpoNumber number of the human term
 */
public record Bin(String id, String label, int hpoNumber) {

    /** All groups, in the order in which they are shown. */
    public static final List<Bin> ALL = List.of(
            new Bin("UPHENO:0002964", "skeletal_system", 924),
            new Bin("UPHENO:0004523", "nervous_system", 707),
            new Bin("UPHENO:0002764", "head_neck", 152),
            new Bin("UPHENO:0002635", "integument", 1574),
            new Bin("UPHENO:0003020", "eye", 478),
            new Bin("UPHENO:0080362", "cardiovascular_system", 1626),
            new Bin("HP:0001939", "metabolism_homeostasis", 1939),
            new Bin("UPHENO:0002642", "genitourinary_system", 119),
            new Bin("UPHENO:0002833", "digestive_system", 25031),
            new Bin("HP:0002664", "neoplasm", 2664),
            new Bin("UPHENO:0004459", "blood", 1871),
            new Bin("UPHENO:0002948", "immune_system", 2715),
            new Bin("UPHENO:0003116", "endocrine", 818),
            new Bin("UPHENO:0002816", "musculature", 3011),
            new Bin("UPHENO:0004536", "respiratory", 2086),
            new Bin("HP:0000598", "ear", 598),
            new Bin("UPHENO:0002712", "connective_tissue", 3549),
            new Bin("UPHENO:0075949", "prenatal_or_birth", 1197),
            new Bin("UPHENO:0049874", "growth", 1507),
            new Bin("UPHENO:0003013", "breast", 769));
}
