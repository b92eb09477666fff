package org.hoofbeat.phenotype.similarity;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.model.knowledge.ListColumn;

/** What one disease has in common with others: the reason to give beside an {@link ProfileMeasure#OVERLAP}. */
final class CommonSigns {
    private final Knowledge knowledge;
    private final InformationContent information;
    private final SignSets implied;
    private final int here;

    /** Common signs with a disease of {@code implied}, where every set holds the ancestors of its signs too. */
    CommonSigns(Knowledge knowledge, InformationContent information, SignSets implied, int here) {
        this.knowledge = knowledge;
        this.information = information;
        this.implied = implied;
        this.here = here;
    }

    /** The most special terms that both have or imply, those that add most to the overlap first. */
    List<SharedSign> with(int there, int most) {
        List<Meeting> meetings = SignSets.meetings(implied, here, implied, there);
        Set<Integer> moreGeneral = new HashSet<>();
        ListColumn ancestors = knowledge.hierarchy().ancestors();
        for (Meeting meeting : meetings) {
            for (int i = ancestors.starts()[meeting.term()]; i < ancestors.starts()[meeting.term() + 1]; i++) {
                if (ancestors.values()[i] != meeting.term()) {
                    moreGeneral.add(ancestors.values()[i]);
                }
            }
        }
        return meetings.stream()
                .filter(meeting -> !moreGeneral.contains(meeting.term()) && information.of(meeting.term()) > 0)
                .sorted(Comparator.comparingDouble(this::weight).reversed().thenComparingInt(Meeting::term))
                .limit(most)
                .map(meeting -> new SharedSign(
                        SignName.of(knowledge, meeting.term()),
                        information.of(meeting.term()),
                        meeting.first(),
                        meeting.second()))
                .toList();
    }

    private double weight(Meeting meeting) {
        return information.of(meeting.term()) * Math.sqrt(Math.min(meeting.first(), meeting.second()));
    }
}
