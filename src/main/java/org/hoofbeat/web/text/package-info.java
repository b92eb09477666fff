/**
 * The words of the interface: the languages that it speaks and the message bundles that hold what it says. No sentence that
 * a reader sees stands in a template or in code.
 */
@NullMarked
package org.hoofbeat.web.text;

import org.jspecify.annotations.NullMarked;
