/**
 * From findings to diseases: the differential, its reasons, and how alike two sets of signs are.
 *
 * <p>The room knows the model and nothing else. A {@link org.hoofbeat.phenotype.Ranker} turns a
 * {@link org.hoofbeat.phenotype.Query} into a {@link org.hoofbeat.phenotype.Ranking} over the annotated source diseases;
 * every score can be taken apart into {@link org.hoofbeat.phenotype.Contribution}s, one a finding, in natural-log
 * likelihood-ratio units. What people typed is never used as it is: {@link org.hoofbeat.phenotype.InputCleaning} says what
 * it replaced, dropped or doubts.
 */
@NullMarked
package org.hoofbeat.phenotype;

import org.jspecify.annotations.NullMarked;
