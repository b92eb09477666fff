/**
 * PubMed's query language: words and phrases, AND OR NOT from left to right, parentheses, tags in square brackets, ranges and
 * dates. Text becomes a tree here; what its words mean is decided in {@code org.hoofbeat.literature.translation}. Nothing that
 * somebody types is an error: what cannot be understood is left out and reported.
 */
@NullMarked
package org.hoofbeat.literature.query;

import org.jspecify.annotations.NullMarked;
