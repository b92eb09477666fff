package org.hoofbeat.sources.mondo;

import org.hoofbeat.model.Curie;

/**
 * The statement that one disease is a special case of another.
 *
 * @param child the special case
 * @param parent the broader disease or group
 */
public record DiseaseEdge(Curie child, Curie parent) {}
