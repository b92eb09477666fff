/**
 * The parts that recur on pages, as values: each is shown by the template of the same name under {@code jte/parts}. A page's
 * model holds these values; how they look is decided in one place.
 */
@NullMarked
package org.hoofbeat.web.parts;

import org.jspecify.annotations.NullMarked;
