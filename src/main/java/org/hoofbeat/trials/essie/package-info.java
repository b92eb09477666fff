/**
 * Essie, the query language of the ClinicalTrials.gov registry: words and phrases, AND OR NOT, and operators that say in which
 * field, range, completeness and place something is looked for. Text becomes a tree here; what the tree means is decided in
 * {@code org.hoofbeat.trials}.
 */
@NullMarked
package org.hoofbeat.trials.essie;

import org.jspecify.annotations.NullMarked;
