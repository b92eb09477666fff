/**
 * The shapes of facts in our own JSON: a disease with every statement of its sources, a sign with the diseases that have it,
 * a gene. The same rules as in {@code org.hoofbeat.web.api.wire} hold.
 */
@NullMarked
package org.hoofbeat.web.api.wire.facts;

import org.jspecify.annotations.NullMarked;
