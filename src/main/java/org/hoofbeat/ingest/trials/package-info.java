/**
 * Studies on their way in: files are read and checked, new versions go into the raw records, and from there into the index,
 * tied to the diseases that they name.
 */
@NullMarked
package org.hoofbeat.ingest.trials;

import org.jspecify.annotations.NullMarked;
