/**
 * Searching in the literature: what can be asked of articles, what is found, and the document that an article becomes. Reading
 * what a person typed is no matter of this package; it begins where every word has a field.
 */
@NullMarked
package org.hoofbeat.search.literature;

import org.jspecify.annotations.NullMarked;
