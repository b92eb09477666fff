/** Folders and ZIP files of phenopackets, one case a file, as batches and measurements read them. */
@NullMarked
package org.hoofbeat.app.cases;

import org.jspecify.annotations.NullMarked;
