/**
 * Orphanet's "orphapackets": one JSON file for each entity of its nomenclature. Definitions are not read.
 */
@NullMarked
package org.hoofbeat.sources.orphanet;

import org.jspecify.annotations.NullMarked;
