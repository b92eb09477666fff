package org.hoofbeat.phenotype.similarity;

/**
 * A finding that was ruled out although a disease has it.
 *
 * @param excluded row of the term that was ruled out
 * @param sign row of the disease's sign that is it or a special case of it, the most frequent one
 * @param share the share of people with the disease who have it, above 0 and at most 1
 * @param weight what it takes from the score: the share, times what the term scores with itself, over the number of findings
 */
public record Contradiction(int excluded, int sign, double share, double weight) {}
