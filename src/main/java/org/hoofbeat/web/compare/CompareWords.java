package org.hoofbeat.web.compare;

import java.util.List;
import java.util.stream.Collectors;
import org.hoofbeat.model.Frequency;
import org.hoofbeat.phenotype.comparison.Cell;
import org.hoofbeat.phenotype.comparison.Column;
import org.hoofbeat.phenotype.comparison.Comparison;
import org.hoofbeat.phenotype.comparison.LeftOut;
import org.hoofbeat.phenotype.comparison.Row;
import org.hoofbeat.phenotype.similarity.SignName;
import org.hoofbeat.web.parts.FrequencyText;
import org.hoofbeat.web.parts.SourceChip;
import org.hoofbeat.web.parts.TermName;
import org.hoofbeat.web.parts.TermNames;
import org.hoofbeat.web.text.Messages;

/** Says in words what a comparison holds. */
final class CompareWords {
    private static final int SOURCES = 3;
    private static final FrequencyText NOTHING = new FrequencyText("", "", -1, "unstated");

    private final Messages messages;
    private final TermNames names;
    private final Comparison comparison;

    CompareWords(Messages messages, TermNames names, Comparison comparison) {
        this.messages = messages;
        this.names = names;
        this.comparison = comparison;
    }

    ComparePage.Line line(Row row) {
        List<ComparePage.Field> fields = java.util.stream.IntStream.range(
                        0, row.cells().size())
                .mapToObj(i -> field(row.cells().get(i), comparison.columns().get(i) instanceof Column.OfPatient))
                .toList();
        return new ComparePage.Line(
                name(row.sign()),
                fields,
                row.tellsApart(),
                row.favours().stream()
                        .limit(1)
                        .map(first -> comparison.columns().get(first).label())
                        .collect(Collectors.joining()));
    }

    TermName name(SignName sign) {
        return names.get(sign.id());
    }

    String say(LeftOut leftOut) {
        return switch (leftOut) {
            case LeftOut.Unknown unknown -> messages.text("compare.unknown", unknown.given());
            case LeftOut.Several several ->
                messages.text(
                        "compare.several",
                        several.given(),
                        several.choices().stream().map(Object::toString).collect(Collectors.joining(", ")));
            case LeftOut.Repeated repeated -> messages.text("compare.repeated", repeated.given(), repeated.column());
            case LeftOut.TooMany many ->
                messages.text("compare.too-many", many.given(), many.specialCases(), many.most());
        };
    }

    private ComparePage.Field field(Cell cell, boolean patient) {
        return switch (cell) {
            case Cell.Present present -> present(present, patient);
            case Cell.RuledOut out ->
                new ComparePage.Field(
                        "ruled-out",
                        "○",
                        messages.text("compare.ruled-out"),
                        counted(out.frequency()),
                        list("compare.by", out.by()),
                        sources(out.references()));
            case Cell.Nearest nearest ->
                new ComparePage.Field(
                        "nearest",
                        "≈",
                        messages.text("compare.nearest", plain(nearest.sign())),
                        NOTHING,
                        messages.text("compare.via", plain(nearest.ancestor())),
                        "");
            case Cell.Unknown _ ->
                new ComparePage.Field("unknown", "–", messages.text("compare.nothing"), NOTHING, "", "");
        };
    }

    private ComparePage.Field present(Cell.Present present, boolean patient) {
        String note = list("compare.through", present.through());
        if (present.deniedElsewhere()) {
            note = (note.isEmpty() ? "" : note + " ") + messages.text("compare.denied");
        }
        FrequencyText frequency = patient ? NOTHING : FrequencyText.of(present.frequency(), messages);
        return new ComparePage.Field(
                "present",
                "●",
                patient ? messages.text("finding.observed") : frequency.words(),
                frequency,
                note,
                sources(present.references()));
    }

    private FrequencyText counted(Frequency frequency) {
        return frequency instanceof Frequency.Counted ? FrequencyText.of(frequency, messages) : NOTHING;
    }

    private String list(String key, List<SignName> signs) {
        return signs.isEmpty()
                ? ""
                : messages.text(key, signs.stream().map(this::plain).collect(Collectors.joining(", ")));
    }

    private String plain(SignName sign) {
        return name(sign).plain();
    }

    private static String sources(List<String> references) {
        return references.stream()
                        .limit(SOURCES)
                        .map(SourceChip::of)
                        .map(SourceChip::text)
                        .collect(Collectors.joining(", "))
                + (references.size() > SOURCES ? " …" : "");
    }
}
