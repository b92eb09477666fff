package org.hoofbeat.model;

/**
 * The statement that a disease of ours is known elsewhere under another identifier.
 *
 * @param predicate how the two relate
 * @param object the identifier elsewhere
 * @param objectLabel its name there; empty where the source of the mapping does not carry it
 */
public record Mapping(MappingPredicate predicate, Curie object, String objectLabel) {}
