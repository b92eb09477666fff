/**
 * Packs: the facts of the centre in one read-only file, and the generations of it that a data directory holds.
 *
 * <p>A pack is swapped whole and never edited, so it can be a plain file: a readable manifest, then one compressed section
 * for each column of each table of {@link org.hoofbeat.model.knowledge.Knowledge}. It is read into memory at start; nothing
 * is looked up in the file afterwards. The bytes are described in docs/formats/pack.md.
 */
@NullMarked
package org.hoofbeat.store.pack;

import org.jspecify.annotations.NullMarked;
