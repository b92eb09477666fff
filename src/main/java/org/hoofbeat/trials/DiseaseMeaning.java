package org.hoofbeat.trials;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.model.trials.DiseaseTie;
import org.hoofbeat.search.names.DiseaseNames;
import org.hoofbeat.search.records.Condition;
import org.hoofbeat.search.text.FoldedName;
import org.hoofbeat.search.trials.StudyFields;

/** Which studies are about a disease, and which disease a word means. */
final class DiseaseMeaning {
    /** More than any sum of matching words, so that studies about something else never come first. */
    static final double ABOUT_IT = 1_000;

    private final Knowledge knowledge;
    private final Supplier<DiseaseNames> names;

    DiseaseMeaning(Knowledge knowledge, Supplier<DiseaseNames> names) {
        this.knowledge = knowledge;
        this.names = names;
    }

    /** The diseases that are called so; empty for none and for what means too many. */
    List<Curie> find(String text) {
        List<Integer> rows = names.get().find(FoldedName.of(text));
        return rows.size() > 3
                ? List.of()
                : rows.stream().map(knowledge.diseases()::idOf).toList();
    }

    /** Studies that have one of these diseases, or a kind of it, among their conditions or headings. */
    static Condition surelyAbout(List<Curie> diseases) {
        List<String> ids = diseases.stream().map(Curie::toString).toList();
        return new Condition.Any(List.of(
                new Condition.OneOf(StudyFields.tie(DiseaseTie.Reason.CONDITION), ids),
                new Condition.OneOf(StudyFields.tie(DiseaseTie.Reason.MESH), ids),
                new Condition.OneOf(StudyFields.WIDER_DISEASE, ids)));
    }

    /** Studies that name one of these diseases, or a kind of it; those that name it as a condition come first. */
    static Condition about(List<Curie> diseases) {
        List<String> ids = diseases.stream().map(Curie::toString).toList();
        List<Condition> ties = new ArrayList<>();
        for (DiseaseTie.Reason reason : DiseaseTie.Reason.values()) {
            double points =
                    switch (reason) {
                        case CONDITION -> 2 * ABOUT_IT;
                        case MESH -> 1.5 * ABOUT_IT;
                        case KEYWORD -> ABOUT_IT / 2;
                        case TITLE -> ABOUT_IT / 4;
                    };
            ties.add(new Condition.Worth(new Condition.OneOf(StudyFields.tie(reason), ids), points));
        }
        ties.add(new Condition.Worth(new Condition.OneOf(StudyFields.WIDER_DISEASE, ids), ABOUT_IT));
        return Condition.anyOf(ties);
    }
}
