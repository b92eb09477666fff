/**
 * The differential as a page: a form for what is known of a patient, and the ranked diseases with their reasons in words.
 * Ranks, numbers and what is worth asking next come from the room {@code phenotype}.
 */
@NullMarked
package org.hoofbeat.web.differential;

import org.jspecify.annotations.NullMarked;
