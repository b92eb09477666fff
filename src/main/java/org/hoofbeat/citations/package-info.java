/**
 * From citation values to what people read and what other programs take: numbered references in reading order, and the
 * exchange formats RIS, BibTeX, CSL-JSON and nbib.
 *
 * <p>The wording of a reference follows a CSL style (decision 0010), {@code hoofbeat.csl}, which is ours, as are the few words
 * of each language beside it. Laying out one reference costs a fraction of a millisecond, so a page's references are kept once
 * they have been made.
 */
@NullMarked
package org.hoofbeat.citations;

import org.jspecify.annotations.NullMarked;
