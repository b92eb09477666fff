/**
 * From a sign to the diseases that have it: the other way round than a disease's page. A disease has a sign when what its
 * sources say together is that people with it have the sign or a special case of it; these are the pooled statements of
 * {@code phenotype.similarity}, so that the numbers are the same in every list.
 */
@NullMarked
package org.hoofbeat.phenotype.carriers;

import org.jspecify.annotations.NullMarked;
