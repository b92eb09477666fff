package org.hoofbeat.sources.hpo;

import java.util.ArrayList;
import java.util.List;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.Synonym;
import org.hoofbeat.model.Term;

/** What has been read of one term so far. */
final class TermParts {
    String id = "";
    String label = "";
    boolean obsolete;
    final List<Synonym> synonyms = new ArrayList<>();
    final List<Curie> parents = new ArrayList<>();
    final List<Curie> alternativeIds = new ArrayList<>();
    final List<Curie> replacedBy = new ArrayList<>();
    final List<Curie> consider = new ArrayList<>();

    /** Terms of other ontologies, which HPO's files mention here and there, are not ours. */
    boolean isOfHpo() {
        return id.startsWith("HP:");
    }

    Term toTerm() {
        return new Term(
                Curie.parse(id),
                label.isEmpty() ? id : label,
                synonyms,
                obsolete ? List.of() : parents,
                alternativeIds,
                obsolete,
                replacedBy.isEmpty() ? consider : replacedBy,
                replacedBy.isEmpty() && !consider.isEmpty());
    }

    static Synonym.Register register(String type) {
        return switch (type) {
            case "layperson" -> Synonym.Register.LAY;
            case "abbreviation" -> Synonym.Register.ABBREVIATION;
            case "uk_spelling" -> Synonym.Register.UK_SPELLING;
            case "plural_form" -> Synonym.Register.PLURAL;
            case "obsolete_synonym" -> Synonym.Register.OBSOLETE;
            default -> Synonym.Register.MEDICAL;
        };
    }
}
