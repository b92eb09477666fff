package org.hoofbeat.sources.hpoa;

import org.hoofbeat.model.Annotation;
import org.hoofbeat.model.Curie;

/**
 * One row of an HPOA file.
 *
 * @param disease the source disease: {@code OMIM:154700}, {@code ORPHA:558}, {@code DECIPHER:1}
 * @param diseaseName what the file calls it
 * @param annotation the statement
 * @param line where it stands in the file, from 1
 */
public record HpoaRow(Curie disease, String diseaseName, Annotation annotation, int line) {}
