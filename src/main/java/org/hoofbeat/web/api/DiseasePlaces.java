package org.hoofbeat.web.api;

import java.util.List;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.knowledge.Identity;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.web.api.problem.ApiProblem;
import org.hoofbeat.web.api.problem.ProblemKind;

/** The diseases that an identifier leads to. */
final class DiseasePlaces {
    private DiseasePlaces() {}

    /** Rows of the diseases that an identifier stands for, usually one; none is an error. */
    static List<Integer> find(Curie id, Knowledge knowledge) {
        return switch (knowledge.resolve(id)) {
            case Identity.Canonical(int disease) -> List.of(disease);
            case Identity.Elsewhere(int disease) -> List.of(disease);
            case Identity.Several(List<Integer> diseases) -> diseases;
            case Identity.Unknown _ -> throw unknown(id);
        };
    }

    static ApiProblem unknown(Curie id) {
        return ApiProblem.of(ProblemKind.UNKNOWN_DISEASE, "%s is no disease that the pack knows".formatted(id));
    }
}
