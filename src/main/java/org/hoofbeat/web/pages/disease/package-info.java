/**
 * The pages about diseases and genes, and the lists that lead to them.
 *
 * <p>A controller looks up what an address names, the room of diseases joins the facts, and the records here arrange them for
 * a template: words, numbers and links, nothing to be computed there.
 */
@NullMarked
package org.hoofbeat.web.pages.disease;

import org.jspecify.annotations.NullMarked;
