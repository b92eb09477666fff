package org.hoofbeat.diseases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hoofbeat.diseases.plain.TermNames;
import org.hoofbeat.diseases.plain.Wording;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.Frequency;
import org.hoofbeat.model.knowledge.TermHierarchy;

/**
 * Writes the computed plain summary: what kind of condition, when it starts, how it is passed on, its commonest signs, how
 * well it is studied. It says nothing that the facts do not say; what is not known is left out, and where little is known the
 * summary says that instead.
 */
final class SummaryWriter {
    private static final int FEWEST = 3;
    private static final int MOST = 5;
    private static final int MOST_SYSTEMS = 3;
    private static final double MINOR = 0.3;
    private static final int MOST_SPANS = 3;

    private final Wording wording;
    private final SummarySigns signs;
    private final TermHierarchy hierarchy;

    SummaryWriter(TermHierarchy hierarchy, TermNames names, Wording wording) {
        this.hierarchy = hierarchy;
        this.wording = wording;
        this.signs = new SummarySigns(hierarchy, names, wording);
    }

    PlainSummary write(DiseaseFacts facts) {
        List<SummarySentence> sentences = new ArrayList<>();
        kind(facts, sentences);
        onset(facts).ifPresent(sentences::add);
        inheritance(facts).ifPresent(sentences::add);
        signs.write(facts).ifPresent(sentences::add);
        if (sentences.size() < MOST) {
            study(facts).ifPresent(sentences::add);
        }
        if (sentences.size() < MOST - 1) {
            genes(facts).ifPresent(sentences::add);
        }
        if (sentences.size() < FEWEST) {
            codes(facts).ifPresent(sentences::add);
        }
        if (sentences.size() < FEWEST) {
            sentences.add(plain(wording.text("summary.known.ask")));
        }
        return new PlainSummary(sentences);
    }

    private void kind(DiseaseFacts facts, List<SummarySentence> sentences) {
        if (facts.systems().isEmpty()) {
            sentences.add(plain(wording.text("summary.kind.none")));
            sentences.add(plain(wording.text("summary.kind.noneMeaning")));
            return;
        }
        List<SystemSigns> main = new SystemWeights(hierarchy, facts.systems()).listMain(MINOR, MOST_SYSTEMS);
        List<String> phrases = main.stream()
                .map(SystemSigns::system)
                .filter(system -> !system.isGrowths())
                .map(BodySystem::phrase)
                .toList();
        boolean growths = phrases.size() < main.size();
        String key = phrases.isEmpty()
                ? "summary.kind.growths"
                : (main.size() < facts.systems().size() ? "summary.kind.main" : "summary.kind.all")
                        + (growths ? "AndGrowths" : "");
        sentences.add(statedBy(
                wording.text(key, wording.list(phrases)), main.stream().flatMap(system -> system.signs().stream())));
    }

    private Optional<SummarySentence> onset(DiseaseFacts facts) {
        List<Onset> onsets = facts.onsets().stream()
                .filter(onset -> !onset.start().isEmpty())
                .toList();
        if (onsets.isEmpty()) {
            return Optional.empty();
        }
        List<String> spans = onsets.stream().map(Onset::start).distinct().toList();
        String text = spans.size() == 1
                ? oneSpan(onsets.getFirst())
                : spans.size() <= MOST_SPANS
                        ? wording.text("summary.onset.spans", wording.listOr(spans))
                        : wording.text("summary.onset.range", spans.getFirst(), spans.getLast());
        return Optional.of(statedBy(text, onsets.stream().map(Onset::stated)));
    }

    private String oneSpan(Onset onset) {
        return switch (onset.stated().frequency().counted()) {
            case Frequency.Counted(int affected, int examined) ->
                wording.text(
                        affected == examined ? "summary.onset.all" : "summary.onset.counted",
                        onset.start(),
                        examined,
                        affected);
            default -> wording.text("summary.onset.one", onset.start());
        };
    }

    private Optional<SummarySentence> inheritance(DiseaseFacts facts) {
        List<Inheritance> modes = facts.inheritances().stream()
                .filter(Inheritance::mode)
                .filter(mode -> !mode.sentence().isEmpty())
                .toList();
        List<Inheritance> told = modes.isEmpty()
                ? facts.inheritances().stream()
                        .filter(remark -> !remark.sentence().isEmpty())
                        .limit(1)
                        .toList()
                : modes;
        if (told.isEmpty()) {
            return Optional.empty();
        }
        String text = told.size() == 1
                ? told.getFirst().sentence()
                : wording.text(
                        "summary.inheritance.several",
                        wording.listOr(told.stream()
                                .map(mode -> wording.inSentence(mode.title()))
                                .toList()));
        return Optional.of(statedBy(text, told.stream().map(Inheritance::stated)));
    }

    private Optional<SummarySentence> genes(DiseaseFacts facts) {
        List<String> symbols =
                facts.genes().stream().map(link -> link.gene().symbol()).toList();
        if (symbols.isEmpty()) {
            return Optional.empty();
        }
        String text = symbols.size() == 1
                ? wording.text("summary.genes.one", symbols.getFirst())
                : symbols.size() <= 2
                        ? wording.text("summary.genes.two", symbols.get(0), symbols.get(1))
                        : wording.text("summary.genes.many", symbols.size());
        List<Curie> sources = facts.genes().stream()
                .flatMap(gene -> gene.sources().stream())
                .distinct()
                .toList();
        return Optional.of(new SummarySentence(text, symbols, List.of(), sources));
    }

    private Optional<SummarySentence> study(DiseaseFacts facts) {
        Study study = facts.study();
        if (study.papers() > 0) {
            String key = study.people() > 0 ? "summary.study.papersAndPeople" : "summary.study.papers";
            return Optional.of(plain(wording.text(key, study.papers(), study.people())));
        }
        List<String> sources = facts.sources().stream()
                .filter(source -> source.statements() > 0)
                .map(source -> source.id().prefix())
                .distinct()
                .flatMap(prefix -> wording.findText("summary.study." + prefix).stream())
                .toList();
        return sources.isEmpty()
                ? Optional.empty()
                : Optional.of(plain(wording.text("summary.study.sources", wording.list(sources))));
    }

    private Optional<SummarySentence> codes(DiseaseFacts facts) {
        int codes =
                facts.codes().stream().mapToInt(group -> group.codes().size()).sum() - 1;
        return codes < 1 ? Optional.empty() : Optional.of(plain(wording.text("summary.known.codes", codes)));
    }

    private static SummarySentence plain(String text) {
        return new SummarySentence(text, List.of(), List.of(), List.of());
    }

    /** A sentence with the references and sources of the statements that it sums up. */
    static SummarySentence statedBy(String text, Stream<StatedTerm> stated) {
        List<StatedTerm> terms = stated.toList();
        return new SummarySentence(
                text,
                List.of(),
                terms.stream()
                        .flatMap(term -> term.references().stream())
                        .distinct()
                        .sorted(java.util.Comparator.comparingInt(Reference::number))
                        .toList(),
                terms.stream()
                        .flatMap(term -> term.statements().stream().map(Statement::source))
                        .distinct()
                        .toList());
    }
}
