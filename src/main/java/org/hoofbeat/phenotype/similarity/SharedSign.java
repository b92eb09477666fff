package org.hoofbeat.phenotype.similarity;

/**
 * A sign that two diseases have in common: one that both are annotated with, or the closest common ancestor of a sign of one
 * and a sign of the other.
 *
 * @param sign what they share
 * @param information how special it is, in nats
 * @param shareHere share of people with the first disease who have it or a special case of it, above 0 and at most 1
 * @param shareThere the same of the second disease
 */
public record SharedSign(SignName sign, double information, double shareHere, double shareThere) {}
