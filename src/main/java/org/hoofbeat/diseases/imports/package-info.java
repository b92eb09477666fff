/**
 * What imported pages add to the ways that lead to a disease: the numbers under which their publishers know it.
 *
 * <p>The pack knows most of them; a number that only an imported page has leads to the disease that the page was found to be
 * about.
 */
@NullMarked
package org.hoofbeat.diseases.imports;

import org.jspecify.annotations.NullMarked;
