/**
 * Diseases, and if wanted a patient, side by side: a grid of signs by columns, grouped by body system, that says of every sign
 * in every column whether it is there, how often, ruled out, or what comes nearest, and how well the sign tells the diseases
 * apart.
 *
 * <p>The numbers are those of {@code phenotype.similarity}: the same pooled frequencies, the same information content, the
 * same measures. {@link org.hoofbeat.phenotype.comparison.Comparisons} makes a
 * {@link org.hoofbeat.phenotype.comparison.Comparison} from a {@link org.hoofbeat.phenotype.comparison.ComparisonRequest};
 * what could not be compared is listed, never dropped in silence. Everything in the result is a value that a page or a file
 * can be written from without asking anything else.
 */
@NullMarked
package org.hoofbeat.phenotype.comparison;

import org.jspecify.annotations.NullMarked;
