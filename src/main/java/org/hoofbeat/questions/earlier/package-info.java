/**
 * Finds what was answered before: questions like one that somebody asks, in other words.
 *
 * <p>{@link org.hoofbeat.questions.earlier.EarlierAnswers} is the way in. It joins four kinds of evidence: words in common ({@link
 * org.hoofbeat.questions.earlier.WordIndex}), nearness of meaning ({@link org.hoofbeat.questions.earlier.SentenceVectors}, where
 * they are to be had), what kind of thing is asked ({@link org.hoofbeat.questions.earlier.QuestionKinds}), and names written out
 * ({@link org.hoofbeat.questions.earlier.NameIndex}), which win when the question says little else. docs/questions-earlier.md has
 * the method and what was measured.
 */
@NullMarked
package org.hoofbeat.questions.earlier;

import org.jspecify.annotations.NullMarked;
