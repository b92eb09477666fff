package org.hoofbeat.phenotype.similarity;

import java.util.Comparator;
import java.util.List;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.model.knowledge.ListColumn;

/** What one disease has in common with others: the reason to give beside an {@link ProfileMeasure#OVERLAP}. */
final class CommonSigns {
    private final Knowledge knowledge;
    private final InformationContent information;
    private final SignSets implied;
    private final int here;

    /** By term: the last disease for which it was found to be an ancestor of another common sign. */
    private final int[] moreGeneralFor;

    /** Common signs with a disease of {@code implied}, where every set holds the ancestors of its signs too. */
    CommonSigns(Knowledge knowledge, InformationContent information, SignSets implied, int here) {
        this.knowledge = knowledge;
        this.information = information;
        this.implied = implied;
        this.here = here;
        this.moreGeneralFor = new int[knowledge.terms().size()];
    }

    /** The most special terms that both have or imply, those that add most to the overlap first. */
    List<SharedSign> with(int there, int most) {
        List<Meeting> meetings = SignSets.meetings(implied, here, implied, there);
        int mark = there + 1;
        meetings.forEach(meeting -> markAncestors(meeting.term(), mark));
        return meetings.stream()
                .filter(meeting -> moreGeneralFor[meeting.term()] != mark && information.of(meeting.term()) > 0)
                .sorted(Comparator.comparingDouble(this::weight).reversed().thenComparingInt(Meeting::term))
                .limit(most)
                .map(meeting -> new SharedSign(
                        SignName.of(knowledge, meeting.term()),
                        information.of(meeting.term()),
                        meeting.first(),
                        meeting.second()))
                .toList();
    }

    private void markAncestors(int term, int mark) {
        ListColumn ancestors = knowledge.hierarchy().ancestors();
        for (int i = ancestors.starts()[term]; i < ancestors.starts()[term + 1]; i++) {
            int ancestor = ancestors.values()[i];
            if (ancestor != term) {
                moreGeneralFor[ancestor] = mark;
            }
        }
    }

    private double weight(Meeting meeting) {
        return information.of(meeting.term()) * Math.sqrt(Math.min(meeting.first(), meeting.second()));
    }
}
