/**
 * Plain language: what a medical name is called by people who are not doctors, the sentences that facts are told with, and
 * how hard a text is to read.
 *
 * <p>The ontology has layperson synonyms for a quarter of its terms; some of them are harder than the medical word and some
 * are unkind. So names come, in this order, from a list of our own ({@code signs.tsv}), from a simple synonym of the
 * ontology, and from a few patterns over a list of body parts ({@code patterns.tsv}, {@code anatomy.tsv}) that apply only
 * where every word is known. Where none of them gives an answer the medical word stays: a wrong plain word is worse than a
 * hard one. All texts are resources of this package, so that another language is another set of files.
 */
@NullMarked
package org.hoofbeat.diseases.plain;

import org.jspecify.annotations.NullMarked;
