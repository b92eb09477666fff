package org.hoofbeat.sources.mondo;

import org.hoofbeat.model.Curie;
import org.hoofbeat.model.Mapping;

/**
 * One row of a mapping file.
 *
 * @param subject the Mondo disease
 * @param subjectLabel its name; empty where the file gives none
 * @param mapping what it is elsewhere
 */
public record MappingRow(Curie subject, String subjectLabel, Mapping mapping) {}
