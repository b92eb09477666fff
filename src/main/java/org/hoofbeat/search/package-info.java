/**
 * The room that finds things: what can be asked, and what is answered.
 *
 * <p>This package holds the values and the one interface that other rooms use. {@code search.text} makes what people type
 * comparable, {@code search.names} keeps all names in memory for suggestions and spelling, {@code search.solr} fills and asks
 * the engine, inside this process or as a cluster. No type of the engine leaves the room.
 *
 * <p>The index holds nothing that cannot be rebuilt from the pack. It is filled in the background, and until it is ready a
 * search says how far it is instead of answering less.
 */
@NullMarked
package org.hoofbeat.search;

import org.jspecify.annotations.NullMarked;
