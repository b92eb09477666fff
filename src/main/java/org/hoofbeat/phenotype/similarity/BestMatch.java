package org.hoofbeat.phenotype.similarity;

/**
 * The best partner of one term in another set.
 *
 * @param pair the term ({@code first}), its partner ({@code second}), and the ancestor that makes them alike
 * @param score by the measure that was asked for
 */
public record BestMatch(TermPair pair, double score) {}
