/**
 * The half of a disease page that people write: sections with versions, from draft over review to publication.
 *
 * <p>{@link org.hoofbeat.diseases.editorial.Drafting} and {@link org.hoofbeat.diseases.editorial.Reviewing} are the way of a
 * text; {@link org.hoofbeat.diseases.editorial.Imports} takes over texts from elsewhere; {@link
 * org.hoofbeat.diseases.editorial.PublishedTexts} is what readers see; {@link org.hoofbeat.diseases.editorial.TodoList} is
 * what the people who keep the pages should look at, with the reasons. No version of a text is ever lost: what is edited
 * becomes the next version, what two people edit at once is laid side by side, and every step is written into the audit in the
 * transaction that takes it.
 */
@NullMarked
package org.hoofbeat.diseases.editorial;

import org.jspecify.annotations.NullMarked;
