package org.hoofbeat.web.differential;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.knowledge.Identity;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.phenotype.Ranked;
import org.hoofbeat.phenotype.Ranking;
import org.hoofbeat.phenotype.Universe;
import org.hoofbeat.web.search.NameChoices;
import org.hoofbeat.web.text.Messages;

/** Answers "why is this disease not (higher) on the list?". */
final class WhyNotAnswer {
    private final Knowledge knowledge;
    private final Messages messages;
    private final NameChoices choices;

    WhyNotAnswer(Knowledge knowledge, Messages messages, NameChoices choices) {
        this.knowledge = knowledge;
        this.messages = messages;
        this.choices = choices;
    }

    DifferentialPage.WhyNot to(DifferentialForm form, Ranking ranking, RankedLines lines) {
        Optional<Curie> meant = choices.findDisease(form.why());
        if (meant.isEmpty()) {
            List<DifferentialPage.Choice> offered = choices.offerDiseases(form.why()).stream()
                    .map(one -> new DifferentialPage.Choice(
                            one.label(), form.asking(one.id().toString()).address()))
                    .toList();
            return said(form, messages.text(offered.isEmpty() ? "why.unknown" : "why.which", form.why()), offered);
        }
        return switch (knowledge.resolve(meant.get())) {
            case Identity.Canonical(int disease) -> about(disease, form, ranking, lines);
            case Identity.Elsewhere(int disease) -> about(disease, form, ranking, lines);
            case Identity.Several(List<Integer> diseases) ->
                said(
                        form,
                        messages.text("why.which", form.why()),
                        diseases.stream()
                                .map(row -> new DifferentialPage.Choice(
                                        knowledge.diseases().nameOf(row),
                                        form.asking(knowledge.diseases().id().get(row))
                                                .address()))
                                .toList());
            case Identity.Unknown() -> said(form, messages.text("why.unknown", form.why()), List.of());
        };
    }

    private DifferentialPage.WhyNot about(int disease, DifferentialForm form, Ranking ranking, RankedLines lines) {
        String label = knowledge.diseases().nameOf(disease);
        Optional<Ranked> ranked = knowledge
                .sourcesOf(disease)
                .mapToObj(ranking::find)
                .flatMap(Optional::stream)
                .min(Comparator.comparingDouble(Ranked::rank));
        if (ranked.isEmpty()) {
            boolean stated = knowledge
                    .sourcesOf(disease)
                    .anyMatch(source -> knowledge.sourceDiseases().annotationCount(source) > 0);
            boolean elsewhere = stated && form.universe() == Universe.OMIM;
            return said(form, messages.text(elsewhere ? "why.not-omim" : "why.no-signs", label), List.of());
        }
        Curie first = ranking.top(1).getFirst().pageId();
        return new DifferentialPage.WhyNot(
                form.why(),
                messages.text("why.place", label, Math.round(ranked.get().rank()), ranking.size()),
                Optional.of(lines.one(ranked.get(), first)),
                List.of());
    }

    private static DifferentialPage.WhyNot said(
            DifferentialForm form, String text, List<DifferentialPage.Choice> choices) {
        return new DifferentialPage.WhyNot(form.why(), text, Optional.empty(), choices);
    }
}
