package org.hoofbeat.diseases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.hoofbeat.diseases.plain.TermNames;
import org.hoofbeat.diseases.plain.Wording;
import org.hoofbeat.model.Aspect;
import org.hoofbeat.model.Frequency;
import org.hoofbeat.model.knowledge.AnnotationTable;
import org.hoofbeat.model.knowledge.Knowledge;

/** Joins what the sources of one disease state: signs, onset, inheritance, course, and the references they rest on. */
final class FactsReader {
    private static final int INHERITANCE_REMARK = 34335;
    private static final int MORTALITY = 40006;

    private final Knowledge knowledge;
    private final AnnotationTable table;
    private final TermNames names;
    private final BodySystems systems;
    private final Wording wording;
    private final OnsetSpans spans;
    private final Drafts drafts;

    FactsReader(Knowledge knowledge, TermNames names, BodySystems systems, Wording wording) {
        this.knowledge = knowledge;
        this.table = knowledge.annotations();
        this.names = names;
        this.systems = systems;
        this.wording = wording;
        this.spans = new OnsetSpans(knowledge, wording);
        this.drafts = new Drafts(knowledge);
    }

    /** What the sources state about one disease; references are numbered in the order of the components. */
    record Stated(
            List<Onset> onsets,
            List<Inheritance> inheritances,
            List<Course> courses,
            List<SystemSigns> systems,
            List<StatedTerm> ruledOut,
            List<Reference> references,
            Study study) {}

    Stated read(int disease) {
        int[] rows =
                knowledge.sourcesOf(disease).flatMap(knowledge::annotationsOf).toArray();
        var references = new ReferenceNumbers(table);
        var reader = new StatementReader(knowledge, names, spans, references);
        List<Onset> onsets = read(rows, Aspect.COURSE, draft -> spans.isOnset(draft.term()), reader).stream()
                .map(spans::onset)
                .sorted(Comparator.comparingInt(Onset::order))
                .toList();
        List<Inheritance> inheritances = read(rows, Aspect.INHERITANCE, _ -> true, reader).stream()
                .map(this::inheritance)
                .sorted(Comparator.comparing(Inheritance::mode).reversed())
                .toList();
        List<Course> courses = courses(rows, reader);
        List<Drafts.Draft> signs = drafts(rows, Aspect.PHENOTYPE);
        return new Stated(
                onsets,
                inheritances,
                courses,
                bySystem(signs, reader),
                signs.stream()
                        .filter(draft -> draft.frequency().absent())
                        .map(reader::read)
                        .toList(),
                references.listUsed(),
                study(rows, references));
    }

    private List<SystemSigns> bySystem(List<Drafts.Draft> signs, StatementReader reader) {
        Map<BodySystem, List<Drafts.Draft>> bySystem = new LinkedHashMap<>();
        for (Drafts.Draft draft : signs) {
            if (!draft.frequency().absent()) {
                bySystem.computeIfAbsent(systems.mainOf(draft.term()), key -> new ArrayList<>())
                        .add(draft);
            }
        }
        return bySystem.entrySet().stream()
                .sorted(Comparator.comparingDouble(
                        entry -> -SystemSigns.weight(entry.getValue().stream().map(Drafts.Draft::frequency))))
                .map(entry -> new SystemSigns(
                        entry.getKey(),
                        entry.getValue().stream().map(reader::read).toList()))
                .toList();
    }

    private List<Course> courses(int[] rows, StatementReader reader) {
        List<Course> courses = new ArrayList<>();
        for (StatedTerm stated : read(rows, Aspect.COURSE, draft -> !spans.isOnset(draft.term()), reader)) {
            courses.add(new Course(stated, isUnder(stated.row(), MORTALITY) ? Course.Kind.DEATH : Course.Kind.PACE));
        }
        read(rows, Aspect.MODIFIER, _ -> true, reader)
                .forEach(stated -> courses.add(new Course(stated, Course.Kind.MODIFIER)));
        read(rows, Aspect.HISTORY, _ -> true, reader)
                .forEach(stated -> courses.add(new Course(stated, Course.Kind.HISTORY)));
        return courses;
    }

    private Inheritance inheritance(StatedTerm stated) {
        String key = "inheritance." + stated.name().id().local();
        return new Inheritance(
                stated,
                wording.findText(key).orElse(stated.name().label()),
                wording.findText(key + ".sentence").orElse(""),
                !isUnder(stated.row(), INHERITANCE_REMARK));
    }

    private Study study(int[] rows, ReferenceNumbers references) {
        return new Study(
                (int) references.listUsed().stream().filter(Reference::paper).count(),
                IntStream.of(rows)
                        .filter(table::isPhenotype)
                        .filter(row -> table.frequency(row) instanceof Frequency.Counted)
                        .map(row -> table.examined()[row])
                        .max()
                        .orElse(0));
    }

    private List<StatedTerm> read(int[] rows, Aspect aspect, Predicate<Drafts.Draft> wanted, StatementReader reader) {
        return drafts(rows, aspect).stream()
                .filter(wanted)
                .filter(draft -> !draft.frequency().absent())
                .map(reader::read)
                .toList();
    }

    private List<Drafts.Draft> drafts(int[] rows, Aspect aspect) {
        return drafts.group(IntStream.of(rows).filter(row -> table.aspect()[row] == aspect.ordinal())).stream()
                .sorted(drafts.byProminence())
                .toList();
    }

    private boolean isUnder(int term, int number) {
        return knowledge.terms().findRow(number).stream()
                .anyMatch(root -> knowledge.hierarchy().isA(term, root));
    }
}
