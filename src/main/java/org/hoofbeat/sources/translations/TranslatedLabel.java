package org.hoofbeat.sources.translations;

import org.hoofbeat.model.Curie;

/**
 * The name of a term in a language.
 *
 * @param term {@code HP:0001250}
 * @param language its code, lower case: {@code de}
 * @param label the name
 * @param official whether the translation project has approved it, rather than taken it as a candidate
 */
public record TranslatedLabel(Curie term, String language, String label, boolean official) {}
