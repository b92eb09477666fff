/** Tests of what the search room promises, on a real engine, and the index that they share. */
@NullMarked
package org.hoofbeat.search;

import org.jspecify.annotations.NullMarked;
