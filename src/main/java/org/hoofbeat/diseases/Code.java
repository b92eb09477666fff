package org.hoofbeat.diseases;

import org.hoofbeat.model.Curie;
import org.hoofbeat.model.MappingPredicate;

/**
 * What a disease is known as in another system.
 *
 * @param id the identifier there
 * @param label its name there; empty where the data do not carry it
 * @param predicate how the two relate
 * @param link where it can be read; empty where there is no public page
 */
public record Code(Curie id, String label, MappingPredicate predicate, String link) {}
