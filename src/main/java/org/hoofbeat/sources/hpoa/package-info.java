/**
 * The annotation files of the Human Phenotype Ontology: which disease has which sign ({@code phenotype.hpoa}) and which gene
 * belongs to which disease ({@code genes_to_phenotype.txt}).
 */
@NullMarked
package org.hoofbeat.sources.hpoa;

import org.jspecify.annotations.NullMarked;
