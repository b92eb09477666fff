/**
 * Studies in the index: which field of the index a field of a study goes into, and the document that a study becomes.
 */
@NullMarked
package org.hoofbeat.search.trials;

import org.jspecify.annotations.NullMarked;
