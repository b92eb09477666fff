/**
 * What people type, made comparable: folding of case, accents and punctuation, the roots of words across plural and
 * spelling variants, the sound of a word, acronyms, identifiers in all their written forms, and plain words for medical ones.
 *
 * <p>The index, the suggestions, the spelling correction and the explanation of a hit all use these same functions on both
 * sides, so that they cannot disagree, and so that the engine behind them only ever sees letters and digits.
 */
@NullMarked
package org.hoofbeat.search.text;

import org.jspecify.annotations.NullMarked;
