package org.hoofbeat.phenotype.similarity;

/**
 * A term that two sets hold.
 *
 * @param term its row
 * @param first share of people in the first set who have it
 * @param second share of people in the second
 */
record Meeting(int term, float first, float second) {}
