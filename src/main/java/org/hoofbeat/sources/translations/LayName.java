package org.hoofbeat.sources.translations;

import org.hoofbeat.model.Curie;

/**
 * What people who are not doctors call a term.
 *
 * @param term {@code HP:0001250}
 * @param name the plain word
 */
public record LayName(Curie term, String name) {}
