/** The HUGO Gene Nomenclature Committee's complete set of approved human genes. */
@NullMarked
package org.hoofbeat.sources.hgnc;

import org.jspecify.annotations.NullMarked;
