/**
 * Pages of other centres become sections of ours: each page is matched to a disease ({@code PageMatcher}), its answers are
 * sorted under headings and made safe Markdown ({@code PageTexts}), and what belongs to no disease is kept until it does.
 *
 * <p>Computed facts are not imported a second time: lists of HPO terms that a source pasted into its answers are cut
 * ({@code HpoList}).
 */
@NullMarked
package org.hoofbeat.ingest.pages;

import org.jspecify.annotations.NullMarked;
