/**
 * The professional view: what the other readers know about one disease, joined for a clinician and arranged by what a clinician
 * asks, namely which codes, how common, how passed on, which signs in whom and who says so, and what else it could be.
 *
 * <p>{@link org.hoofbeat.clinic.Clinic} makes a {@link org.hoofbeat.clinic.ClinicalView}; nothing here is about pages or words.
 */
@NullMarked
package org.hoofbeat.clinic;

import org.jspecify.annotations.NullMarked;
