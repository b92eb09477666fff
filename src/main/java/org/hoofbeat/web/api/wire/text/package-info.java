/** How findings recognised in a text are written in our own JSON. */
@NullMarked
package org.hoofbeat.web.api.wire.text;

import org.jspecify.annotations.NullMarked;
