/**
 * What a piece of text rests on: citations of articles, books and pages, as values.
 *
 * <p>A citation says what was read; how it is written down, numbered and exported is the business of
 * {@code org.hoofbeat.citations}.
 */
@NullMarked
package org.hoofbeat.model.citation;

import org.jspecify.annotations.NullMarked;
