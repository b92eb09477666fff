package org.hoofbeat.phenotype.similarity;

/**
 * What a measure needs to know of one term.
 *
 * @param information its information content, in nats
 * @param closure how many terms its closure holds, itself included
 */
record TermFigures(double information, int closure) {}
