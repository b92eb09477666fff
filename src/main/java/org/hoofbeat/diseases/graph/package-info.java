/**
 * The facts of a pack as a graph: diseases, terms and genes are its nodes, what the sources state of them its associations.
 * Researchers' clients ask for knowledge in this shape (by subject, object and closure, with facets and filters), whatever wire
 * format they speak; which statement becomes which association is decided here and nowhere else. Nothing is copied: an
 * association is two nodes and the row that it comes from, and is read from the columns when somebody wants to see it.
 */
@NullMarked
package org.hoofbeat.diseases.graph;

import org.jspecify.annotations.NullMarked;
