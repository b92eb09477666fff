/**
 * Articles and book chapters as PubMed describes them: what an article says, who wrote it, where it appeared, how it was
 * indexed, and what became of it since.
 *
 * <p>Everything is as the source writes it. What is not known is an empty text, an empty list, or a date of which nothing is
 * known.
 */
@NullMarked
package org.hoofbeat.model.literature;

import org.jspecify.annotations.NullMarked;
