/**
 * One parser for each outside format: a stream goes in, records come out, one at a time.
 *
 * <p>Nothing here opens a file, a database or a connection; who calls decides where bytes come from and where records go.
 * Bad input ends with {@link org.hoofbeat.sources.MalformedSourceException}, which names the file, the line and what was
 * expected; a single row whose values make no sense is handed to the caller as a
 * {@link org.hoofbeat.sources.Rejection} and reading goes on.
 */
@NullMarked
package org.hoofbeat.sources;

import org.jspecify.annotations.NullMarked;
