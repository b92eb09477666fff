package org.hoofbeat.sources.orphanet;

import java.util.Map;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.FrequencyBand;
import org.hoofbeat.model.MappingPredicate;

/** Orphanet's own words for onset, inheritance, frequency and mapping, and what they are in the words used here. */
final class OrphanetWords {
    /** Onset terms of HPO. Ages do not coincide everywhere: Orphanet's childhood is 2 to 11 years, HPO's 1 to 5. */
    static final Map<String, Curie> ONSETS = Map.of(
            "Antenatal", Curie.ofHpo(30674),
            "Neonatal", Curie.ofHpo(3623),
            "Infancy", Curie.ofHpo(3593),
            "Childhood", Curie.ofHpo(11463),
            "Adolescent", Curie.ofHpo(3621),
            "Adult", Curie.ofHpo(3581),
            "Elderly", Curie.ofHpo(3584));

    static final Map<String, Curie> INHERITANCE = Map.of(
            "Autosomal dominant", Curie.ofHpo(6),
            "Autosomal recessive", Curie.ofHpo(7),
            "X-linked dominant", Curie.ofHpo(1423),
            "X-linked recessive", Curie.ofHpo(1419),
            "Y-linked", Curie.ofHpo(1450),
            "Mitochondrial inheritance", Curie.ofHpo(1427),
            "Multigenic/multifactorial", Curie.ofHpo(1426),
            "Oligogenic", Curie.ofHpo(10983),
            "Semi-dominant", Curie.ofHpo(32113));

    static final Map<String, FrequencyBand> FREQUENCIES = Map.of(
            "Obligate (100%)", FrequencyBand.ALWAYS,
            "Very frequent (99-80%)", FrequencyBand.VERY_COMMON,
            "Frequent (79-30%)", FrequencyBand.COMMON,
            "Occasional (29-5%)", FrequencyBand.OCCASIONAL,
            "Very rare (<4-1%)", FrequencyBand.RARE,
            "Excluded (0%)", FrequencyBand.RULED_OUT);

    /**
     * The letters of a mapping's relation. NTBT: the ORPHA entity is narrower than the target, so the target is broader;
     * BTNT the other way round. ND: the two are related and Orphanet has not decided how.
     */
    static final Map<String, MappingPredicate> RELATIONS = Map.of(
            "E", MappingPredicate.EXACT,
            "NTBT", MappingPredicate.BROAD,
            "BTNT", MappingPredicate.NARROW,
            "ND", MappingPredicate.RELATED);

    private OrphanetWords() {}
}
