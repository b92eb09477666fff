/**
 * Articles as readers and PubMed's clients look for them: what a query means, how its words are mapped to headings, journals and
 * authors, what was found and not found, lists that a client left here, and citations that are matched with articles. Parsing of
 * PubMed's files is in {@code sources}, the index in {@code search}.
 */
@NullMarked
package org.hoofbeat.literature;

import org.jspecify.annotations.NullMarked;
