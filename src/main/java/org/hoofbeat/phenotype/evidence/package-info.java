/**
 * What a pack knows of every disease, made ready to be weighed: shares of people with their uncertainty, the sources that
 * speak of the same disease or of its relatives, and how each finding meets each of them.
 *
 * <p>Nothing here decides anything. {@link org.hoofbeat.phenotype.evidence.EvidenceBase} is built once from a pack;
 * {@link org.hoofbeat.phenotype.evidence.CaseEvidence} holds the numbers on one patient and one disease, from which the
 * ranker makes its score and its reasons, and from which its weights are learned. The room's ranker imports this package,
 * never the other way round.
 */
@NullMarked
package org.hoofbeat.phenotype.evidence;

import org.jspecify.annotations.NullMarked;
