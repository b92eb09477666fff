/**
 * A pasted note on its way to the differential: the page that lights up its findings and lets the reader correct them. The
 * note comes in a form that is posted, lives as long as the answer takes to write, and is nowhere kept.
 */
@NullMarked
package org.hoofbeat.web.differential.note;

import org.jspecify.annotations.NullMarked;
