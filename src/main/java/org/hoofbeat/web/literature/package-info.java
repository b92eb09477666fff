/** Articles for people: the search, the page of an article, files for reference managers and tables, and what can be followed. */
@NullMarked
package org.hoofbeat.web.literature;

import org.jspecify.annotations.NullMarked;
