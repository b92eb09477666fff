package org.hoofbeat.app.cohort;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.knowledge.Identity;
import org.hoofbeat.model.knowledge.Knowledge;

/** The source diseases that an identifier stands for: itself, or all that meet on the page it leads to. */
final class SourceRows {
    private SourceRows() {}

    static List<Integer> of(Curie id, Knowledge knowledge) {
        OptionalInt own = knowledge.findSourceDisease(id);
        if (own.isPresent()) {
            return List.of(own.getAsInt());
        }
        IntStream pages =
                switch (knowledge.resolve(id)) {
                    case Identity.Canonical(int disease) -> IntStream.of(disease);
                    case Identity.Elsewhere(int disease) -> IntStream.of(disease);
                    case Identity.Several(List<Integer> diseases) ->
                        diseases.stream().mapToInt(Integer::intValue);
                    case Identity.Unknown _ -> IntStream.empty();
                };
        return pages.flatMap(knowledge::sourcesOf).boxed().toList();
    }
}
