/** The search box and its results as pages. What is found, and in which order, is decided by the room {@code search}. */
@NullMarked
package org.hoofbeat.web.search;

import org.jspecify.annotations.NullMarked;
