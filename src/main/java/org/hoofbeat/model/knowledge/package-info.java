/**
 * The facts of one pack, in memory: tables of primitive columns, and the one object that holds them, {@code Knowledge}.
 *
 * <p>A quarter of a million annotations as objects would cost several hundred megabytes and a second of start-up; as columns
 * they are read in bulk from the pack and cost what they weigh. Rows are addressed by number; a row number is only valid
 * within the pack that it came from, and is never stored or shown. Each table is a record whose components are its columns:
 * the pack format names its sections after them.
 */
@NullMarked
package org.hoofbeat.model.knowledge;

import org.jspecify.annotations.NullMarked;
