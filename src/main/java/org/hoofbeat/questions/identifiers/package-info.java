/**
 * What identifies people in a text, and the text without it.
 *
 * <p>{@link org.hoofbeat.questions.identifiers.Deidentifier} is the way in. A text becomes a {@link
 * org.hoofbeat.questions.identifiers.Passage}, its words with their shapes; each {@link
 * org.hoofbeat.questions.identifiers.Finder} looks for one kind of identifier by what it looks like, by the words around it and
 * by lists of names ({@link org.hoofbeat.questions.identifiers.Lexicon}); names of diseases, genes and drugs are kept ({@link
 * org.hoofbeat.questions.identifiers.MedicalNames}). What two finders claim becomes one span, so that nothing that one of them
 * saw is left. It errs on the side of masking: a person always looks before anything is published. All of it is linear in the
 * length of the text.
 */
@NullMarked
package org.hoofbeat.questions.identifiers;

import org.jspecify.annotations.NullMarked;
