package org.hoofbeat.web.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.Finding;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.phenotype.NextQuestion;
import org.hoofbeat.phenotype.Ranker;
import org.hoofbeat.phenotype.Ranking;
import org.hoofbeat.search.Suggestion;
import org.hoofbeat.web.FindingBar;
import org.hoofbeat.web.parts.FindingQuery;
import org.hoofbeat.web.parts.TermName;
import org.hoofbeat.web.parts.TermNames;
import org.hoofbeat.web.search.NameChoices;
import org.hoofbeat.web.text.Messages;
import org.springframework.stereotype.Component;

/** Asks the ranker what the form asks, and puts the answer into the page's words. */
@Component
class DifferentialView {
    private static final int QUESTIONS = 6;
    private static final int FAVOURED = 3;

    /** Modes of inheritance that may be suspected: autosomal dominant and recessive, X-linked, mitochondrial, Y-linked. */
    private static final int[] INHERITANCES = {6, 7, 1417, 1419, 1423, 1427, 1450};

    private final Knowledge knowledge;
    private final Ranker ranker;
    private final TermNames names;
    private final NameChoices choices;

    DifferentialView(Knowledge knowledge, Ranker ranker, TermNames names, NameChoices choices) {
        this.knowledge = knowledge;
        this.ranker = ranker;
        this.names = names;
        this.choices = choices;
    }

    NameChoices choices() {
        return choices;
    }

    /**
     * The page for a form.
     *
     * @param add a typed finding that could mean several signs, or none; empty where nothing was typed
     * @param observed whether it is to be added as observed
     */
    DifferentialPage page(DifferentialForm form, String add, boolean observed, Messages messages) {
        TermNames called = names.in(messages.language());
        Ranking ranking = ranker.rank(form.query());
        boolean answerable = !ranking.findings().used().isEmpty();
        var lines = new RankedLines(knowledge, messages, called, form, ranking);
        List<DifferentialPage.Note> notes =
                new ArrayList<>(new CleaningNotes(messages, called).say(ranking.findings()));
        notes.addAll(notesOn(form, messages));
        return new DifferentialPage(
                values(form),
                FindingBar.of(form.findings(), form::address, called),
                add.isEmpty() ? Optional.empty() : Optional.of(offer(form, add, observed, called)),
                notes,
                answerable ? lines.first(form.most()) : List.of(),
                ranking.size(),
                answerable ? ranking.noneOfThese() : -1,
                answerable
                        ? ranking.askAbout(QUESTIONS).stream()
                                .map(question -> question(question, form, called))
                                .toList()
                        : List.of(),
                form.why().isEmpty() || !answerable
                        ? Optional.empty()
                        : Optional.of(new WhyNotAnswer(knowledge, messages, choices).to(form, ranking, lines)),
                IntStream.of(INHERITANCES)
                        .mapToObj(number -> called.get(Curie.ofHpo(number)))
                        .filter(TermName::known)
                        .toList());
    }

    private List<DifferentialPage.Note> notesOn(DifferentialForm form, Messages messages) {
        List<DifferentialPage.Note> notes = new ArrayList<>();
        if (!form.age().isEmpty() && form.years().isEmpty()) {
            notes.add(new DifferentialPage.Note("error", messages.text("differential.no-age", form.age())));
        }
        List<String> unknown = form.geneSymbols().stream()
                .filter(symbol -> knowledge.findGene(symbol).isEmpty())
                .toList();
        if (!unknown.isEmpty()) {
            notes.add(new DifferentialPage.Note(
                    "error", messages.count("differential.no-gene", unknown.size(), String.join(", ", unknown))));
        }
        return notes;
    }

    private DifferentialPage.Choices offer(DifferentialForm form, String add, boolean observed, TermNames called) {
        return new DifferentialPage.Choices(
                add,
                choices.offerSigns(add).stream()
                        .map(Suggestion::id)
                        .map(id -> new DifferentialPage.Option(
                                called.get(id),
                                form.address(
                                        form.findings().with(observed ? Finding.observed(id) : Finding.excluded(id)))))
                        .toList());
    }

    private DifferentialPage.Question question(NextQuestion question, DifferentialForm form, TermNames called) {
        return new DifferentialPage.Question(
                called.get(question.term()),
                question.favours().stream().limit(FAVOURED).map(this::label).toList(),
                form.address(form.findings().with(Finding.observed(question.term()))),
                form.address(form.findings().with(Finding.excluded(question.term()))));
    }

    private String label(Curie sourceDisease) {
        return knowledge.findSourceDisease(sourceDisease).stream()
                .mapToObj(row -> knowledge
                        .diseases()
                        .label()
                        .get(knowledge.sourceDiseases().disease()[row]))
                .collect(Collectors.joining());
    }

    private static DifferentialPage.Form values(DifferentialForm form) {
        return new DifferentialPage.Form(
                join(form.findings().observed()),
                join(form.findings().excluded()),
                form.sexName(),
                form.age(),
                form.inheritance(),
                form.genes(),
                form.universe() == org.hoofbeat.phenotype.Universe.ALL,
                form.why(),
                form.saysMore(),
                form.asking("").address(),
                form.isShort() ? form.longer().address() : "",
                FindingQuery.carry("/differential/phenopacket", form.findings()),
                form.address().replaceFirst("/differential", "/differential/tsv"));
    }

    private static String join(List<Curie> terms) {
        return terms.stream().map(Curie::toString).collect(Collectors.joining(","));
    }
}
