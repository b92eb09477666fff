/**
 * The immutable values that every room speaks: identifiers, terms, annotations, frequencies, findings.
 *
 * <p>Nothing here reads a file, opens a database or knows the web. The large tables of facts, which are kept as primitive
 * columns rather than as objects, are in {@code org.hoofbeat.model.knowledge}; the records here are the views that those
 * tables hand out one row at a time.
 */
@NullMarked
package org.hoofbeat.model;

import org.jspecify.annotations.NullMarked;
