package org.hoofbeat.diseases.codes;

import org.hoofbeat.model.Curie;
import org.hoofbeat.model.MappingPredicate;

/**
 * The same or nearly the same in another vocabulary.
 *
 * @param system the other vocabulary
 * @param id the identifier there
 * @param display its name there; empty where the mapping does not carry it
 * @param predicate how it relates, read "what was asked for has … match": BROAD where this one is broader
 */
public record Translation(CodeSystem system, Curie id, String display, MappingPredicate predicate) {}
