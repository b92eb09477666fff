/**
 * The pages on which people write about diseases: their texts, versions side by side, review, what is to be done, the works
 * that texts cite; and the one form for everybody, by which a reader reports an error. What may be done, and by whom, is
 * decided in {@code diseases.editorial}; whatever goes wrong with a form that holds a text, the text is given back.
 */
@NullMarked
package org.hoofbeat.web.editorial;

import org.jspecify.annotations.NullMarked;
