package org.hoofbeat.sources.hpoa;

import org.hoofbeat.model.Curie;

/**
 * The statement that a gene belongs to a disease.
 *
 * @param gene {@code NCBIGENE:2200}
 * @param symbol its symbol in the file
 * @param disease {@code OMIM:154700}, {@code ORPHA:558}
 */
public record GeneDisease(Curie gene, String symbol, Curie disease) {}
