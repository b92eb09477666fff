package org.hoofbeat.web.differential;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.Finding;
import org.hoofbeat.model.Frequency;
import org.hoofbeat.model.knowledge.Identity;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.phenotype.Contribution;
import org.hoofbeat.phenotype.ExpectedFinding;
import org.hoofbeat.phenotype.Explanation;
import org.hoofbeat.phenotype.Ranked;
import org.hoofbeat.phenotype.Ranking;
import org.hoofbeat.web.parts.FindingQuery;
import org.hoofbeat.web.parts.ReasonBar;
import org.hoofbeat.web.parts.TermName;
import org.hoofbeat.web.parts.TermNames;
import org.hoofbeat.web.text.Messages;

/**
 * The first diseases of a ranking as lines, one a page: ranked diseases that meet on a page make one line, which has the
 * place and the reasons of the best of them and the probability of all.
 */
final class RankedLines {
    /** At most so many ranked diseases meet on one page that this always fills the list. */
    private static final int LOOK_AHEAD = 3;

    private static final int SUMMARY = 4;
    private static final int EXPECTED = 8;
    private static final double LEAST_SCALE = 3;
    private static final double WORTH_SAYING = 0.05;

    private final Knowledge knowledge;
    private final Messages messages;
    private final TermNames names;
    private final DifferentialForm form;
    private final Ranking ranking;
    private final ReasonWords words;

    RankedLines(Knowledge knowledge, Messages messages, TermNames names, DifferentialForm form, Ranking ranking) {
        this.knowledge = knowledge;
        this.messages = messages;
        this.names = names;
        this.form = form;
        this.ranking = ranking;
        this.words = new ReasonWords(messages, names);
    }

    /** The first diseases, best first. */
    List<DifferentialPage.Line> first(int most) {
        Map<Curie, Ranked> byPage = new LinkedHashMap<>();
        for (Ranked ranked : ranking.top(most * LOOK_AHEAD)) {
            byPage.putIfAbsent(ranked.pageId(), ranked);
        }
        List<Ranked> best = byPage.values().stream().limit(most).toList();
        List<Explanation> explanations =
                best.stream().map(r -> ranking.explain(r.sourceDisease())).toList();
        double scale = scale(explanations);
        List<DifferentialPage.Line> lines = new ArrayList<>();
        for (int i = 0; i < best.size(); i++) {
            Curie other = best.get(i == 0 && best.size() > 1 ? 1 : 0).pageId();
            lines.add(line(i + 1, explanations.get(i), other, scale));
        }
        return lines;
    }

    /** One disease's line, wherever it stands. */
    DifferentialPage.Line one(Ranked ranked, Curie first) {
        Explanation explanation = ranking.explain(ranked.sourceDisease());
        return line((int) Math.round(ranked.rank()), explanation, first, scale(List.of(explanation)));
    }

    private DifferentialPage.Line line(int place, Explanation explanation, Curie other, double scale) {
        Ranked disease = explanation.disease();
        List<Ranked> meeting = meetingOnPage(disease);
        List<ReasonBar> against = Stream.of(
                        explanation.speakingAgainst().stream().map(c -> words.bar(c, expected(c, explanation), scale)),
                        explanation.parts().stream()
                                .filter(part -> part.value() < -WORTH_SAYING)
                                .map(part -> words.bar(part, scale)),
                        explanation.expected().stream()
                                .filter(e -> e.logLikelihoodRatio() < -WORTH_SAYING)
                                .map(e -> missing(e, scale)))
                .flatMap(bars -> bars)
                .limit(SUMMARY)
                .toList();
        return new DifferentialPage.Line(
                place,
                disease.pageId(),
                pageLabel(disease),
                meeting.stream().map(Ranked::diseaseId).toList(),
                meeting.stream().mapToDouble(Ranked::posterior).sum(),
                explanation.speakingFor().stream()
                        .limit(SUMMARY)
                        .map(c -> words.bar(c, expected(c, explanation), scale))
                        .toList(),
                against,
                unexplained(explanation),
                reasons(explanation, scale),
                explanation.expected().stream()
                        .limit(EXPECTED)
                        .map(this::expected)
                        .toList(),
                FindingQuery.carry("/compare?ids=" + disease.pageId() + "," + other, form.findings()));
    }

    private List<ReasonBar> reasons(Explanation explanation, double scale) {
        return Stream.concat(
                        Stream.concat(
                                        explanation.speakingFor().stream(),
                                        Stream.concat(
                                                explanation.contributions().stream()
                                                        .filter(c -> c.logLikelihoodRatio() == 0),
                                                explanation.speakingAgainst().stream()))
                                .map(c -> words.bar(c, expected(c, explanation), scale)),
                        explanation.parts().stream().map(part -> words.bar(part, scale)))
                .toList();
    }

    private List<TermName> unexplained(Explanation explanation) {
        return explanation.contributions().stream()
                .filter(c -> c.match() == Contribution.Match.UNEXPLAINED
                        && c.finding().isObserved())
                .map(c -> names.get(c.finding().term()))
                .toList();
    }

    private ReasonBar missing(ExpectedFinding expected, double scale) {
        TermName name = names.get(expected.term());
        String key = isRuledOut(expected.term()) ? "differential.missing-ruled-out" : "differential.missing";
        return new ReasonBar(
                messages.text(key, name.plain()),
                name.hasLay() ? name.medical() : "",
                name.path(),
                expected.logLikelihoodRatio(),
                scale,
                words.howOften(expected),
                List.of());
    }

    /** How often a disease has a finding that was ruled out, where a ranker counts it among what it expected. */
    private Optional<Frequency> expected(Contribution contribution, Explanation explanation) {
        return contribution.finding().isObserved()
                ? Optional.empty()
                : explanation.expected().stream()
                        .filter(e -> e.term().equals(contribution.finding().term()))
                        .map(ExpectedFinding::frequency)
                        .findFirst();
    }

    private boolean isRuledOut(Curie term) {
        OptionalInt row = knowledge.terms().findRow(term);
        return row.isPresent()
                && ranking.findings().used().excluded().stream()
                        .map(knowledge.terms()::findRow)
                        .anyMatch(excluded ->
                                excluded.isPresent() && knowledge.hierarchy().isA(row.getAsInt(), excluded.getAsInt()));
    }

    private DifferentialPage.Expected expected(ExpectedFinding expected) {
        return new DifferentialPage.Expected(
                names.get(expected.term()),
                words.howOften(expected),
                expected.logLikelihoodRatio(),
                form.address(form.findings().with(Finding.observed(expected.term()))),
                form.address(form.findings().with(Finding.excluded(expected.term()))));
    }

    private List<Ranked> meetingOnPage(Ranked disease) {
        OptionalInt page = findPage(disease.pageId());
        return page.isEmpty()
                ? List.of(disease)
                : knowledge
                        .sourcesOf(page.getAsInt())
                        .mapToObj(ranking::find)
                        .flatMap(Optional::stream)
                        .toList();
    }

    private String pageLabel(Ranked disease) {
        OptionalInt page = findPage(disease.pageId());
        return page.isEmpty() ? disease.label() : knowledge.diseases().nameOf(page.getAsInt());
    }

    private OptionalInt findPage(Curie id) {
        return knowledge.resolve(id) instanceof Identity.Canonical(int disease)
                ? OptionalInt.of(disease)
                : OptionalInt.empty();
    }

    private static double scale(List<Explanation> explanations) {
        return explanations.stream()
                .flatMapToDouble(e -> DoubleStream.concat(
                        e.contributions().stream().mapToDouble(Contribution::logLikelihoodRatio),
                        e.parts().stream().mapToDouble(org.hoofbeat.phenotype.ScorePart::value)))
                .map(Math::abs)
                .max()
                .stream()
                .map(greatest -> Math.max(LEAST_SCALE, greatest))
                .findFirst()
                .orElse(LEAST_SCALE);
    }
}
