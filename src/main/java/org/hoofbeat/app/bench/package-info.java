/**
 * Measurements of the program on real data: how often the right disease is found, and what an answer costs.
 *
 * <p>What is measured, and how, is fixed in the project's design (protocols that anybody can repeat with the same files);
 * this package holds the protocols and the arithmetic, and prints figures with their uncertainty. The commands that start
 * them are in {@code app}. Nothing here runs in the test suite on a clock: a figure is read by a person.
 */
@NullMarked
package org.hoofbeat.app.bench;

import org.jspecify.annotations.NullMarked;
