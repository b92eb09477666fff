package org.hoofbeat.phenotype.text;

/**
 * A stretch of a text, in Unicode code points.
 *
 * @param start of its first character, counted from 0
 * @param end after its last character
 */
public record Span(int start, int end) {}
