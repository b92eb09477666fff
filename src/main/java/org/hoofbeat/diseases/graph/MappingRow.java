package org.hoofbeat.diseases.graph;

import org.hoofbeat.model.Mapping;

/**
 * A disease and what it is called elsewhere.
 *
 * @param disease its row
 * @param mapping see {@link Mapping}
 */
public record MappingRow(int disease, Mapping mapping) {}
