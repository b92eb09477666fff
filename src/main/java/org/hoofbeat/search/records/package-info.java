/**
 * Searching in records of other registries, such as studies and articles: what is asked, what is found, and documents to put
 * into the index, in words that belong to no engine.
 *
 * <p>The first letters of a field's name say how it is searched, so that one schema serves records of every kind:
 *
 * <ul>
 *   <li>{@code t_} words in order, each text a value of its own;
 *   <li>{@code w_} words without order and number, for finding a word in any of many fields;
 *   <li>{@code k_} whole texts, letter for letter; they can be counted as facets;
 *   <li>{@code l_} and {@code lm_} whole numbers, one or several, {@code f_} and {@code fm_} others; single ones can be sorted by;
 *   <li>{@code s_} small whole numbers that are only looked for;
 *   <li>{@code x_} texts that are given back and not searched.
 * </ul>
 *
 * <p>A record may have parts, such as the sites of a study. A condition on parts holds when one of them fulfils all of it.
 */
@NullMarked
package org.hoofbeat.search.records;

import org.jspecify.annotations.NullMarked;
