/**
 * The shapes of our own JSON: what {@code /api/v1} answers and what {@code diagnose --format json} prints, one record each.
 *
 * <p>They are kept apart from the model so that a change inside never changes what clients read. Names are lower camel case;
 * a member that has nothing to say is an empty list or an empty text, never {@code null}; identifiers are CURIEs; frequencies
 * say how they were stated. A member is never renamed within {@code v1}.
 */
@NullMarked
package org.hoofbeat.web.api.wire;

import org.jspecify.annotations.NullMarked;
