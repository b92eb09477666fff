package org.hoofbeat.phenotype;

import org.hoofbeat.model.Curie;

/**
 * One disease's place in a ranking.
 *
 * @param rank 1 for the first; equal scores share the middle of their places
 * @param sourceDisease its row among the source diseases
 * @param diseaseId its identifier, for instance {@code OMIM:154700}
 * @param pageId the page it belongs to, for instance {@code MONDO:0007947}
 * @param label its name
 * @param score natural-log likelihood units; comparable within one ranking only
 * @param posterior probability, 0 to 1, given the findings and the ranker's stated prior
 */
public record Ranked(
        double rank, int sourceDisease, Curie diseaseId, Curie pageId, String label, double score, double posterior) {}
