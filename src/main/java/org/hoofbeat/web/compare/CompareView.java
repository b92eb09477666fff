package org.hoofbeat.web.compare;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoofbeat.model.Curie;
import org.hoofbeat.phenotype.CleanedFindings;
import org.hoofbeat.phenotype.Query;
import org.hoofbeat.phenotype.Ranked;
import org.hoofbeat.phenotype.Ranker;
import org.hoofbeat.phenotype.comparison.Column;
import org.hoofbeat.phenotype.comparison.Comparison;
import org.hoofbeat.phenotype.comparison.Comparisons;
import org.hoofbeat.phenotype.comparison.RowOrder;
import org.hoofbeat.phenotype.similarity.Measure;
import org.hoofbeat.web.differential.CleaningNotes;
import org.hoofbeat.web.differential.DifferentialPage;
import org.hoofbeat.web.parts.TermNames;
import org.hoofbeat.web.search.NameChoices;
import org.hoofbeat.web.text.Messages;
import org.springframework.stereotype.Component;

/** Asks for a comparison and puts it into the page's words. */
@Component
class CompareView {
    private static final int TELLING = 8;
    private static final int SHARED = 12;
    private static final int FIRST_OF_RANKING = 4;

    private final Supplier<Comparisons> comparisons;
    private final Ranker ranker;
    private final TermNames names;
    private final NameChoices choices;

    CompareView(Supplier<Comparisons> comparisons, Ranker ranker, TermNames names, NameChoices choices) {
        this.comparisons = comparisons;
        this.ranker = ranker;
        this.names = names;
        this.choices = choices;
    }

    NameChoices choices() {
        return choices;
    }

    /** The form with the first diseases of the ranking for its findings, which is what people mean who name none. */
    CompareForm withFirstOfRanking(CompareForm form) {
        List<Curie> first = ranker.rank(Query.of(form.findings())).top(2 * FIRST_OF_RANKING).stream()
                .map(Ranked::pageId)
                .distinct()
                .limit(FIRST_OF_RANKING)
                .toList();
        return new CompareForm(first, form.opened(), form.findings(), form.measure(), form.order());
    }

    Comparison compare(CompareForm form) {
        return comparisons.get().compare(form.request());
    }

    /** @param add a disease as typed that could not be told, or empty */
    ComparePage page(CompareForm form, String add, Messages messages) {
        Comparison comparison = compare(form);
        TermNames called = names.in(messages.language());
        var words = new CompareWords(messages, called, comparison);
        List<ComparePage.Choice> offered = offered(form, add);
        var cleaning = new CleanedFindings(form.findings(), comparison.issues());
        return new ComparePage(
                form.idList(),
                join(form.findings().observed()),
                join(form.findings().excluded()),
                Stream.of(
                                unknown(offered, add, messages),
                                comparison.leftOut().stream().map(words::say),
                                new CleaningNotes(messages, called)
                                        .say(cleaning).stream().map(DifferentialPage.Note::text))
                        .flatMap(notes -> notes)
                        .toList(),
                offered,
                comparison.columns().stream()
                        .map(column -> head(column, form, messages))
                        .toList(),
                comparison.mostTelling(TELLING).stream().map(words::line).toList(),
                comparison.shared(SHARED).stream()
                        .map(row -> words.name(row.sign()))
                        .toList(),
                comparison.sections().stream()
                        .map(section -> new ComparePage.Part(
                                words.name(section.bodySystem()).plain(),
                                section.rows().stream().map(words::line).toList()))
                        .toList(),
                comparison.likeness().stream()
                        .map(row -> row.stream()
                                .map(score -> messages.decimal(score, 2))
                                .toList())
                        .toList(),
                Measure.ALL.stream()
                        .map(measure ->
                                new ComparePage.Option(measure.key(), measure.title(), measure == form.measure()))
                        .toList(),
                Arrays.stream(RowOrder.values())
                        .map(order -> new ComparePage.Option(
                                CompareForm.keyOf(order),
                                messages.text("compare.order." + CompareForm.keyOf(order)),
                                order == form.order()))
                        .toList(),
                form.address("/compare/table.csv"),
                form.address("/compare/table.tsv"));
    }

    private static Stream<String> unknown(List<ComparePage.Choice> offered, String add, Messages messages) {
        return add.isEmpty() || !offered.isEmpty() ? Stream.of() : Stream.of(messages.text("why.unknown", add));
    }

    private List<ComparePage.Choice> offered(CompareForm form, String add) {
        return add.isEmpty()
                ? List.of()
                : choices.offerDiseases(add).stream()
                        .map(one -> new ComparePage.Choice(
                                one.label(), form.with(one.id()).address()))
                        .toList();
    }

    private static ComparePage.Head head(Column column, CompareForm form, Messages messages) {
        return switch (column) {
            case Column.OfDisease disease ->
                new ComparePage.Head(
                        disease.label(),
                        "/disease/" + disease.id(),
                        disease.id().toString(),
                        messages.count("compare.signs", disease.signs()),
                        removeLink(disease, form),
                        disease.specialCases() == 0
                                ? ""
                                : form.toggling(disease.id()).address(),
                        form.opened().contains(disease.id()));
            case Column.OfPatient patient ->
                new ComparePage.Head(
                        messages.text("compare.patient"),
                        "",
                        "",
                        messages.text("compare.patient-signs", patient.signs(), patient.ruledOut()),
                        "",
                        "",
                        false);
        };
    }

    /** A column that was opened out of a group goes with the group. */
    private static String removeLink(Column.OfDisease disease, CompareForm form) {
        Curie given = form.ids().stream()
                .filter(id -> id.equals(disease.id()) || disease.sources().contains(id))
                .findFirst()
                .orElse(
                        disease.within().isEmpty()
                                ? disease.id()
                                : disease.within().getFirst());
        return form.without(given).address();
    }

    private static String join(List<Curie> terms) {
        return terms.stream().map(Curie::toString).collect(Collectors.joining(","));
    }
}
