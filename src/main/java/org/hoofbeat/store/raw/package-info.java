/**
 * Articles and studies as they came from outside: append-only segments of compressed records, each with a checksum, and the
 * way from a record's key to its newest version.
 *
 * <p>The index for searching can always be made again from here. Bytes are kept exactly; what they mean is no matter of this
 * package.
 */
@NullMarked
package org.hoofbeat.store.raw;

import org.jspecify.annotations.NullMarked;
