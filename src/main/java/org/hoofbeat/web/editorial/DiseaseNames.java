package org.hoofbeat.web.editorial;

import java.util.Optional;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.knowledge.Identity;
import org.hoofbeat.model.knowledge.Knowledge;
import org.springframework.stereotype.Component;

/** What diseases are called, for lists on the desk. */
@Component
final class DiseaseNames {
    private final Knowledge knowledge;

    DiseaseNames(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** The name of a disease; its identifier where these data do not know it. */
    String of(Curie disease) {
        return switch (knowledge.resolve(disease)) {
            case Identity.Canonical(int row) -> knowledge.diseases().nameOf(row);
            case Identity.Elsewhere(int row) -> knowledge.diseases().nameOf(row);
            case Identity.Several _, Identity.Unknown _ -> disease.toString();
        };
    }

    /** The name of the disease whose page has this path; the path itself where it is no disease's page. */
    String ofPage(String path) {
        return path.startsWith("/disease/")
                ? Curie.findIn(path.substring("/disease/".length()))
                        .map(this::of)
                        .orElse(path)
                : path;
    }

    /** The identifier of the page to which what somebody typed leads, where it leads to one. */
    Optional<Curie> findCanonical(String typed) {
        return Curie.findIn(typed).flatMap(id -> switch (knowledge.resolve(id)) {
            case Identity.Canonical(int row) -> Optional.of(knowledge.diseases().idOf(row));
            case Identity.Elsewhere(int row) -> Optional.of(knowledge.diseases().idOf(row));
            case Identity.Several _, Identity.Unknown _ -> Optional.empty();
        });
    }
}
