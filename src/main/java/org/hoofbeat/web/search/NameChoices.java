package org.hoofbeat.web.search;

import java.util.List;
import java.util.Optional;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.search.SearchIndex;
import org.hoofbeat.search.SuggestRequest;
import org.hoofbeat.search.Suggestion;
import org.hoofbeat.search.Suggestions;
import org.springframework.stereotype.Component;

/** What somebody means who types the name of a sign or of a disease into a form instead of choosing it. */
@Component
public final class NameChoices {
    private static final int OFFERED = 12;

    private final Knowledge knowledge;
    private final SearchIndex index;

    NameChoices(Knowledge knowledge, SearchIndex index) {
        this.knowledge = knowledge;
        this.index = index;
    }

    /** The one sign that is meant: an HPO identifier, or a name that only one sign has. */
    public Optional<Curie> findSign(String typed) {
        Optional<Curie> id = Curie.findIn(typed)
                .filter(curie -> knowledge.terms().findRow(curie).isPresent());
        return id.or(() -> one(typed, offerSigns(typed)));
    }

    /** Signs that may be meant, the likeliest first. */
    public List<Suggestion> offerSigns(String typed) {
        return index.suggest(SuggestRequest.symptoms(typed, OFFERED)).list(Suggestions.Group.SYMPTOMS);
    }

    /** The one disease that is meant: an identifier of any vocabulary that leads to one page, or a name of one disease. */
    public Optional<Curie> findDisease(String typed) {
        return Curie.findIn(typed).or(() -> one(typed, offerDiseases(typed)));
    }

    /** Diseases that may be meant, the likeliest first. */
    public List<Suggestion> offerDiseases(String typed) {
        return index.suggest(new SuggestRequest(typed, java.util.Set.of(Suggestions.Group.DISEASES), OFFERED))
                .list(Suggestions.Group.DISEASES);
    }

    private static Optional<Curie> one(String typed, List<Suggestion> offered) {
        List<Suggestion> exact = offered.stream()
                .filter(one -> one.matched().equalsIgnoreCase(typed.strip())
                        || one.label().equalsIgnoreCase(typed.strip())
                        || one.layName().equalsIgnoreCase(typed.strip()))
                .toList();
        return exact.size() == 1
                ? Optional.of(exact.getFirst().id())
                : offered.size() == 1 ? Optional.of(offered.getFirst().id()) : Optional.empty();
    }
}
