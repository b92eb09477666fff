/**
 * Studies in the shape of the ClinicalTrials.gov registry's second API: the record itself, the catalogue of its fields with
 * their short names ("pieces"), the areas in which one searches, and the registry's way of writing dates and ages.
 */
@NullMarked
package org.hoofbeat.model.trials;

import org.jspecify.annotations.NullMarked;
