/** Diseases, and perhaps a patient, side by side as a page and as a table to download. The room {@code phenotype} compares. */
@NullMarked
package org.hoofbeat.web.compare;

import org.jspecify.annotations.NullMarked;
