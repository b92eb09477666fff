/**
 * The Human Phenotype Ontology, as it is published: the OBO flat file and the obographs JSON say the same, so both readers
 * hand out the same {@link org.hoofbeat.model.Term}s. Definitions and comments are not read: the centre shows facts.
 */
@NullMarked
package org.hoofbeat.sources.hpo;

import org.jspecify.annotations.NullMarked;
