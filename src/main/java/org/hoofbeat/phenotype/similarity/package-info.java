/**
 * How alike two signs, two sets of signs, and two diseases are.
 *
 * <p>Everything rests on two numbers about a pair of terms. The <b>information content</b> of a term is the negative natural
 * logarithm of the share of annotated source diseases that have it or a special case of it, without smoothing (Resnik,
 * "Using information content to evaluate semantic similarity in a taxonomy", IJCAI 1995); the most informative ancestor that
 * two terms share is the <i>reason</i> why they are alike, and is always handed out with the score. The <b>closure</b> of a
 * term is the term and all its is-a ancestors, the roots included.
 *
 * <p>From these come the measures of {@link org.hoofbeat.phenotype.similarity.TermMeasure}:
 *
 * <ul>
 *   <li>Resnik: information content of that ancestor (Resnik 1995);
 *   <li>Lin: twice that, over the sum of the terms' own (Lin, "An information-theoretic definition of similarity", ICML
 *       1998);
 *   <li>Jaccard: what the closures share, over what they hold together (Jaccard 1912);
 *   <li>phenodigm: the root of Jaccard × Resnik (Smedley et al., "PhenoDigm", Database 2013, bat025).
 * </ul>
 *
 * <p>Two sets are as alike as their best matches: every term of one set takes its best partner in the other, the mean of
 * these is one direction, and the mean of both directions is the similarity (best-match average, Pesquita et al., PLoS
 * Computational Biology 2009; the definition that the Monarch Initiative's service uses). Whole diseases can also be compared
 * by {@link org.hoofbeat.phenotype.similarity.ProfileMeasure#OVERLAP}, which knows how often a sign is seen.
 *
 * <p>Every view of the centre (pages, API, command line) takes its numbers from here. One set is compared with all diseases
 * by lists of who has what, so that the cost follows the annotations touched and not terms × diseases.
 */
@NullMarked
package org.hoofbeat.phenotype.similarity;

import org.jspecify.annotations.NullMarked;
