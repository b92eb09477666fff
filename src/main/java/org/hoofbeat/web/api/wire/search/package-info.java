/** What was found, as {@code /api/v1/search} answers and {@code search --format json} prints it. */
@NullMarked
package org.hoofbeat.web.api.wire.search;

import org.jspecify.annotations.NullMarked;
