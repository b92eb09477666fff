package org.hoofbeat.citations;

import org.hoofbeat.model.citation.Citation;

/**
 * One line of a list of references.
 *
 * @param number from 1, in the order in which the text first cites the works
 * @param work what is cited
 * @param text how it reads
 */
public record NumberedReference(int number, Citation work, ReferenceText text) {}
