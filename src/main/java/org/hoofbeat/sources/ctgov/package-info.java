/**
 * Studies in the JSON of the ClinicalTrials.gov registry's second API: one study, a list of them, an answer of the API with
 * {@code studies}, or one study a line. Files are read as a stream, and each study's bytes are handed on as they came.
 */
@NullMarked
package org.hoofbeat.sources.ctgov;

import org.jspecify.annotations.NullMarked;
