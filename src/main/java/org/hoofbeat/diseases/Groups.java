package org.hoofbeat.diseases;

import java.util.List;

/**
 * Where a disease stands among others.
 *
 * @param loaded whether the pack has is-a edges between diseases; without them the lists are empty because nobody knows
 * @param broader the groups and broader diseases that it belongs to
 * @param siblings other diseases of the same small groups: a group of hundreds ("syndromic disease") says nothing
 * @param narrower its own special forms, at most {@link #MOST}
 */
public record Groups(
        boolean loaded, List<DiseaseLink> broader, List<DiseaseLink> siblings, List<DiseaseLink> narrower) {
    /** So many special forms are listed, and siblings of groups that are no larger than this. */
    public static final int MOST = 30;

    public Groups {
        broader = List.copyOf(broader);
        siblings = List.copyOf(siblings);
        narrower = List.copyOf(narrower);
    }
}
