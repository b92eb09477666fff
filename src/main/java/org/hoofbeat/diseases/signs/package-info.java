/**
 * From a sign to the diseases that have it: the other way round than a disease's page. A disease has a sign when one of its
 * sources states it or a special case of it.
 */
@NullMarked
package org.hoofbeat.diseases.signs;

import org.jspecify.annotations.NullMarked;
