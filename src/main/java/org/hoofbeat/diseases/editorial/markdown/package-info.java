/**
 * The texts of sections: Markdown in, safe HTML out. A text may hold paragraphs, headings, lists, quotations, emphasis, links
 * and marks of citations such as {@code [@pmid:19560308]}; raw HTML and images are not among them. What the renderer writes is
 * checked a second time against a list of what is allowed, by a library whose only task that is.
 */
@NullMarked
package org.hoofbeat.diseases.editorial.markdown;

import org.jspecify.annotations.NullMarked;
