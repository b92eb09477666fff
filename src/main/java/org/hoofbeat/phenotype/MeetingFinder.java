package org.hoofbeat.phenotype;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hoofbeat.model.Finding;
import org.hoofbeat.model.Frequency;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.phenotype.evidence.DiseaseEvidence;
import org.hoofbeat.phenotype.evidence.EvidenceBase;
import org.hoofbeat.phenotype.evidence.EvidenceSource;
import org.hoofbeat.phenotype.evidence.Meeting;
import org.hoofbeat.phenotype.evidence.SignProfile;

/** Finds, for one disease, the statement behind a number: the term, the ancestor, the rows and their references. */
final class MeetingFinder {
    private final Knowledge knowledge;
    private final EvidenceBase base;
    private final DiseaseEvidence evidence;
    private final int disease;
    private final IntPredicate leftOut;

    MeetingFinder(Knowledge knowledge, EvidenceBase base, DiseaseEvidence evidence, int disease, IntPredicate leftOut) {
        this.knowledge = knowledge;
        this.base = base;
        this.evidence = evidence;
        this.disease = disease;
        this.leftOut = leftOut;
    }

    /** The most telling statement on a finding, with the references of all that weigh: they made its worth together. */
    Contribution observed(Finding finding, int term, List<Mixture.Met> met, double worth) {
        if (met.isEmpty()) {
            return unexplained(finding, term, worth);
        }
        Mixture.Met strongest = met.getFirst();
        SignProfile profile = evidence.by(strongest.source());
        int through = through(term, strongest.meeting(), profile);
        int matched = matched(strongest, through);
        SignStatements said = statements(strongest.source(), matched);
        List<String> references = Stream.concat(
                        said.references().stream(),
                        met.stream()
                                .skip(1)
                                .filter(MeetingFinder::isOnTheDisease)
                                .flatMap(other -> references(other, term)))
                .distinct()
                .toList();
        boolean isShared = strongest.meeting() == Meeting.SHARED_ANCESTOR;
        return new Contribution(
                finding,
                match(strongest.meeting()),
                List.of(knowledge.terms().id(matched)),
                isShared ? List.of(knowledge.terms().id(through)) : List.of(),
                strongest.source(),
                said.frequency(),
                profile.implied(through),
                base.background(through),
                references,
                worth);
    }

    /** What is lent by relatives, or read from the name, is no statement about the disease. */
    private static boolean isOnTheDisease(Mixture.Met met) {
        return switch (met.source()) {
            case OWN, SAME_DISEASE, WIDER_OR_NARROWER -> true;
            case RELATIVES, NAME -> false;
        };
    }

    private Stream<String> references(Mixture.Met met, int term) {
        int through = through(term, met.meeting(), evidence.by(met.source()));
        return statements(met.source(), matched(met, through)).references().stream();
    }

    private int matched(Mixture.Met met, int through) {
        return met.meeting() == Meeting.MORE_GENERAL ? through : statedBelow(evidence.by(met.source()), through);
    }

    Contribution excluded(Finding finding) {
        int term = knowledge.terms().findRow(finding.term()).orElseThrow();
        double share = evidence.by(EvidenceSource.OWN).implied(term);
        if (share == 0) {
            return unexplained(finding, term, 0);
        }
        int matched = statedBelow(evidence.by(EvidenceSource.OWN), term);
        SignStatements said = statements(EvidenceSource.OWN, matched);
        return new Contribution(
                finding,
                matched == term ? Contribution.Match.SAME : Contribution.Match.DISEASE_IS_MORE_SPECIAL,
                List.of(knowledge.terms().id(matched)),
                List.of(),
                EvidenceSource.OWN,
                said.frequency(),
                share,
                base.background(term),
                said.references(),
                PatientFit.excluded(share));
    }

    /** What a source's rows say of one sign. */
    SignStatements statements(EvidenceSource source, int term) {
        IntStream speakers = IntStream.concat(
                source == EvidenceSource.OWN || source == EvidenceSource.SAME_DISEASE
                        ? IntStream.of(disease)
                        : IntStream.empty(),
                base.lenders(disease, source));
        int[] rows = speakers.flatMap(speaker -> IntStream.of(DiseaseProfile.rowsOf(knowledge, speaker, term)))
                .filter(row -> source != EvidenceSource.SAME_DISEASE || isOrphanets(row))
                .toArray();
        return SignStatements.pool(knowledge, rows, leftOut);
    }

    private boolean isOrphanets(int row) {
        return knowledge.sourceDiseases().id().get(knowledge.sourceOf(row)).startsWith("ORPHA:");
    }

    private Contribution unexplained(Finding finding, int term, double worth) {
        return new Contribution(
                finding,
                Contribution.Match.UNEXPLAINED,
                List.of(),
                List.of(),
                EvidenceSource.OWN,
                new Frequency.Unstated(),
                0,
                base.background(term),
                List.of(),
                worth);
    }

    /** The ancestor in which finding and profile meet best: the finding itself where the profile has it. */
    private int through(int term, Meeting meeting, SignProfile profile) {
        return switch (meeting) {
            case SAME, MORE_SPECIAL -> term;
            case MORE_GENERAL -> base.bestMeeting(term, profile, true);
            case SHARED_ANCESTOR -> base.bestMeeting(term, profile, false);
        };
    }

    /** The stated term, at or below the given one, that most people have. */
    private int statedBelow(SignProfile profile, int term) {
        int best = -1;
        for (int i = 0; i < profile.terms().length; i++) {
            if (profile.stated()[i] > 0
                    && knowledge.hierarchy().isA(profile.terms()[i], term)
                    && (best < 0 || profile.stated()[i] > profile.stated()[best])) {
                best = i;
            }
        }
        return best < 0 ? term : profile.terms()[best];
    }

    private static Contribution.Match match(Meeting meeting) {
        return switch (meeting) {
            case SAME -> Contribution.Match.SAME;
            case MORE_SPECIAL -> Contribution.Match.DISEASE_IS_MORE_SPECIAL;
            case MORE_GENERAL -> Contribution.Match.DISEASE_IS_MORE_GENERAL;
            case SHARED_ANCESTOR -> Contribution.Match.SHARED_ANCESTOR;
        };
    }
}
