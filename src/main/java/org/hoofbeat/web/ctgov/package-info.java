/**
 * The ClinicalTrials.gov registry's second API below {@code /api/v2}, so that its clients work here by changing an address.
 * What a search means is decided in the room {@code trials}; here are parameters, formats and the exact words of errors.
 */
@NullMarked
package org.hoofbeat.web.ctgov;

import org.jspecify.annotations.NullMarked;
