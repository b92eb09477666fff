/**
 * All names and identifiers of a pack in memory, as sorted runs of bytes: for suggestions while somebody types, for spelling
 * correction, and for saying which name of a thing it was that matched.
 *
 * <p>Suggestions are asked for at every keystroke and must not wait for the engine to start; see the decision on suggestions
 * in the documentation for what was measured. Entities are numbered through: first all diseases of the pack, then all terms,
 * then all genes. Such a number is only valid within the pack that it came from.
 */
@NullMarked
package org.hoofbeat.search.names;

import org.jspecify.annotations.NullMarked;
