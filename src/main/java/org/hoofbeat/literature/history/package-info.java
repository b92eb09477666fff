/** What a client of the E-utilities left here to come back to: searches and lists of articles, under a name that nobody can guess. */
@NullMarked
package org.hoofbeat.literature.history;

import org.jspecify.annotations.NullMarked;
