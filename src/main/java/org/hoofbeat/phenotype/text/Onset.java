package org.hoofbeat.phenotype.text;

import org.hoofbeat.model.Curie;

/**
 * When a finding began, as a text says it.
 *
 * @param term the HPO term for the stage of life
 * @param age an ISO 8601 period such as {@code P3M} where an age is said, else empty
 * @param words where the text says so
 */
public record Onset(Curie term, String age, Span words) {}
