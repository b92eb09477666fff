/** The shapes of search and suggestions in our own JSON. The same rules as in {@code org.hoofbeat.web.api.wire} hold. */
@NullMarked
package org.hoofbeat.web.api.wire.found;

import org.jspecify.annotations.NullMarked;
