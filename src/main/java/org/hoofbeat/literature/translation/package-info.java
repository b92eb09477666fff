/**
 * What a query means here: words without a tag are mapped to subject headings, journals and authors, as PubMed does it, as far as
 * the loaded articles know them; words with a tag become questions to one field. What is in no article is left out and reported.
 */
@NullMarked
package org.hoofbeat.literature.translation;

import org.jspecify.annotations.NullMarked;
