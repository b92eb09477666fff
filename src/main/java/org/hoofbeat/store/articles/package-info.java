/**
 * The articles themselves: raw records with what is needed to read them. How a record becomes an article is given by whoever
 * opens the shelf, because reading outside formats is no matter of this room.
 */
@NullMarked
package org.hoofbeat.store.articles;

import org.jspecify.annotations.NullMarked;
