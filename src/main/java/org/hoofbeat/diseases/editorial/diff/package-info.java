/**
 * What changed between two texts, word by word, and what becomes of two people's changes to the same text. Texts are compared
 * line by line first and word by word within lines that differ; nothing is ever left out of the result.
 */
@NullMarked
package org.hoofbeat.diseases.editorial.diff;

import org.jspecify.annotations.NullMarked;
