/**
 * MedQuAD: questions and answers that were taken from public health pages, one XML document a page.
 *
 * <p>The format: {@code Document} (with {@code source} and {@code url}), in it {@code Focus} (the page's title), {@code
 * FocusAnnotations} (UMLS concepts and synonyms that a program found for the title) and {@code QAPairs} (a {@code Question} with
 * its type, and an {@code Answer} as plain text). A document's own {@code id} is a running number and means nothing elsewhere.
 */
@NullMarked
package org.hoofbeat.sources.medquad;

import org.jspecify.annotations.NullMarked;
