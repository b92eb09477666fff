package org.hoofbeat.diseases;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.hoofbeat.diseases.plain.TermNames;
import org.hoofbeat.model.Sex;
import org.hoofbeat.model.knowledge.AnnotationTable;
import org.hoofbeat.model.knowledge.Knowledge;

/** Writes drafts out: every row becomes a statement, every reference gets its number. Used for one page and thrown away. */
final class StatementReader {
    private static final Sex[] SEXES = Sex.values();

    private final Knowledge knowledge;
    private final AnnotationTable table;
    private final TermNames names;
    private final OnsetSpans spans;
    private final ReferenceNumbers references;

    StatementReader(Knowledge knowledge, TermNames names, OnsetSpans spans, ReferenceNumbers references) {
        this.knowledge = knowledge;
        this.table = knowledge.annotations();
        this.names = names;
        this.spans = spans;
        this.references = references;
    }

    StatedTerm read(Drafts.Draft draft) {
        return new StatedTerm(
                draft.term(),
                names.of(draft.term()),
                draft.frequency(),
                Arrays.stream(draft.rows()).mapToObj(this::statement).toList());
    }

    private Statement statement(int row) {
        return new Statement(
                knowledge.sourceDiseases().idOf(knowledge.sourceOf(row)),
                table.frequency(row),
                table.isNegated(row),
                SEXES[table.sex()[row]],
                table.onset()[row] < 0 ? List.of() : List.of(spans.nameOf(table.onset()[row])),
                table.modifiers().count(row) == 0
                        ? List.of()
                        : table.modifiers().stream(row).mapToObj(names::of).toList(),
                table.evidenceCode().get(table.evidence()[row]),
                references.of(row),
                newest(row));
    }

    private List<LocalDate> newest(int row) {
        var days = table.curatedOn().stream(row).max();
        return days.isPresent() ? List.of(LocalDate.ofEpochDay(days.getAsInt())) : List.of();
    }
}
