package org.hoofbeat.search;

import org.hoofbeat.model.Curie;

/**
 * One thing that was found.
 *
 * @param kind what it is
 * @param id its canonical identifier
 * @param label its name (a gene's symbol)
 * @param layName its name in plain words (a gene's full name); empty where there is none
 * @param match why it was found, with the name that matched
 * @param annotations how much is known about it: a disease's statements on signs, the diseases with a sign or of a gene
 */
public record Hit(Kind kind, Curie id, String label, String layName, Match match, int annotations) {}
