/**
 * Differentials for a whole folder of patients: each case is read, ranked and written before the next, so that a cohort of any
 * size fits in memory, and a case that cannot be read is told and passed over.
 */
@NullMarked
package org.hoofbeat.app.cohort;

import org.jspecify.annotations.NullMarked;
