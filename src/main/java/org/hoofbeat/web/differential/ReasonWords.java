package org.hoofbeat.web.differential;

import java.util.List;
import java.util.Optional;
import org.hoofbeat.model.Frequency;
import org.hoofbeat.phenotype.Contribution;
import org.hoofbeat.phenotype.ExpectedFinding;
import org.hoofbeat.phenotype.ScorePart;
import org.hoofbeat.web.parts.FrequencyText;
import org.hoofbeat.web.parts.ReasonBar;
import org.hoofbeat.web.parts.SourceChip;
import org.hoofbeat.web.parts.TermName;
import org.hoofbeat.web.parts.TermNames;
import org.hoofbeat.web.text.Messages;

/** Says in words what a ranking's numbers say. */
final class ReasonWords {
    private static final int SOURCES_SHOWN = 3;

    private final Messages messages;
    private final TermNames names;

    ReasonWords(Messages messages, TermNames names) {
        this.messages = messages;
        this.names = names;
    }

    /**
     * The row for one finding.
     *
     * @param expected how often the disease has it, where it was ruled out although the disease often has it
     */
    ReasonBar bar(Contribution contribution, Optional<Frequency> expected, double scale) {
        TermName finding = names.get(contribution.finding().term());
        String name = contribution.finding().isObserved()
                ? finding.plain()
                : messages.text("reason.excluded-name", finding.plain());
        return new ReasonBar(
                name,
                finding.hasLay() ? finding.medical() : "",
                finding.path(),
                contribution.logLikelihoodRatio(),
                scale,
                expected.map(frequency -> reported("reason.excluded-expected", frequency))
                        .orElseGet(() -> why(contribution)),
                chips(contribution.references()));
    }

    /** The row for a part that belongs to the disease as a whole; parts that have no words here keep the ranker's. */
    ReasonBar bar(ScorePart part, double scale) {
        String key = "reason.part." + part.name();
        String title = messages.has(key) ? messages.text(key) : part.name();
        String why = messages.has(key + ".why") ? messages.text(key + ".why") : part.because();
        return new ReasonBar(title, "", "", part.value(), scale, why, List.of());
    }

    /** How often an expected sign is seen, in a few words. */
    String howOften(ExpectedFinding expected) {
        return howOften(expected.frequency());
    }

    private String why(Contribution contribution) {
        String match = contribution.finding().isObserved() ? whySeen(contribution) : whyRuledOut(contribution);
        return contribution.background() > 0 && contribution.share() > 0
                ? match + " " + messages.text("reason.background", messages.percent(contribution.background()))
                : match;
    }

    private String whySeen(Contribution contribution) {
        return switch (contribution.match()) {
            case SAME -> reported("reason.same", contribution.frequency());
            case DISEASE_IS_MORE_SPECIAL -> matched("reason.special", contribution);
            case DISEASE_IS_MORE_GENERAL -> matched("reason.general", contribution);
            case SHARED_ANCESTOR ->
                messages.text(
                        "reason.ancestor",
                        nameOfMatched(contribution),
                        howOften(contribution.frequency()),
                        contribution
                                .findThrough()
                                .map(names::get)
                                .map(TermName::plain)
                                .orElse("–"));
            case UNEXPLAINED -> messages.text("reason.unexplained");
            case RULED_OUT_BY_SOURCE -> messages.text("reason.ruled-out");
        };
    }

    private String whyRuledOut(Contribution contribution) {
        return switch (contribution.match()) {
            case UNEXPLAINED -> messages.text("reason.excluded-fits");
            case RULED_OUT_BY_SOURCE -> messages.text("reason.excluded-agrees");
            default -> reported("reason.excluded-expected", contribution.frequency());
        };
    }

    /** A sentence with people counted, with a word for how often, or without either. */
    private String reported(String key, Frequency frequency) {
        FrequencyText text = FrequencyText.of(frequency, messages);
        if (!text.numbers().isEmpty()) {
            return messages.text(key, text.numbers());
        }
        return text.hasBar() ? messages.text(key + ".words", howOften(frequency)) : messages.text(key + ".unstated");
    }

    private String matched(String key, Contribution contribution) {
        return messages.text(key, nameOfMatched(contribution), howOften(contribution.frequency()));
    }

    private String nameOfMatched(Contribution contribution) {
        return contribution.findMatched().map(names::get).map(TermName::plain).orElse("–");
    }

    private String howOften(Frequency frequency) {
        FrequencyText text = FrequencyText.of(frequency, messages);
        return text.numbers().isEmpty()
                ? text.words().toLowerCase(messages.language().locale())
                : text.numbers();
    }

    private static List<SourceChip> chips(List<String> references) {
        return references.stream().limit(SOURCES_SHOWN).map(SourceChip::of).toList();
    }
}
