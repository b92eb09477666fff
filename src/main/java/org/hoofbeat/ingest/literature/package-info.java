/**
 * Articles on their way in: files are read and checked, new versions go into the raw records and, tagged with the diseases
 * and genes that they name, into the index.
 */
@NullMarked
package org.hoofbeat.ingest.literature;

import org.jspecify.annotations.NullMarked;
