/**
 * The texts that people write about diseases, as values: sections, their versions, what happened to each version, and where a
 * text comes from. They say what a text is; who may do what with it is decided in {@code diseases.editorial}, and the desk
 * database keeps it.
 */
@NullMarked
package org.hoofbeat.model.editorial;

import org.jspecify.annotations.NullMarked;
