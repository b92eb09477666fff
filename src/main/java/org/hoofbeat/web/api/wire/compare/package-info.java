/**
 * The shapes of comparisons and of similar diseases in our own JSON: what {@code /api/v1/compare} and
 * {@code /api/v1/similar/…} answer and what {@code compare --format json} prints. The rules are those of
 * {@code web.api.wire}: a member that has nothing to say is an empty list or an empty text, and none is ever renamed.
 */
@NullMarked
package org.hoofbeat.web.api.wire.compare;

import org.jspecify.annotations.NullMarked;
