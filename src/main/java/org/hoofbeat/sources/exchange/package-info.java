/**
 * Phenopackets, GA4GH's exchange format for one patient: in, from whoever sends them, and out, from the finding set.
 *
 * <p>The only part of {@code sources} that the web may use, because people bring such files themselves. What comes in is
 * therefore read within bounds. Version 2 is the format; the spellings of version 1 are understood on input.
 */
@NullMarked
package org.hoofbeat.sources.exchange;

import org.jspecify.annotations.NullMarked;
