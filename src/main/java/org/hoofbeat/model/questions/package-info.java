/**
 * Questions of readers and the answers to them, as values: where a question stands, the versions of its answer, and what came of
 * it for everybody to read. What an asker wrote is in none of them.
 */
@NullMarked
package org.hoofbeat.model.questions;

import org.jspecify.annotations.NullMarked;
