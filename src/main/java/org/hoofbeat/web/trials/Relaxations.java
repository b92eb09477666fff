package org.hoofbeat.web.trials;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hoofbeat.trials.FoundPlace;
import org.hoofbeat.trials.Trials;
import org.hoofbeat.web.text.Messages;

/** Looks for what one has to leave out of a search that found nothing. */
final class Relaxations {
    private final Trials trials;
    private final Messages m;

    Relaxations(Trials trials, Messages messages) {
        this.trials = trials;
        this.m = messages;
    }

    /** Single parts whose leaving out helps, each with what is found then; all of them together where none does alone. */
    List<Relaxation> of(TrialsForm form, Optional<FoundPlace> place) {
        List<Relaxation> helpful = new ArrayList<>();
        List<String> parts = form.narrowing();
        for (String part : parts) {
            add(m.text("trials.relax." + part), form.without(List.of(part)), place, helpful);
        }
        if (helpful.isEmpty() && parts.size() > 1) {
            add(m.text("trials.relax.all"), form.without(parts), place, helpful);
        }
        return helpful;
    }

    private void add(String what, TrialsForm relaxed, Optional<FoundPlace> place, List<Relaxation> helpful) {
        long found = trials.count(relaxed.search(relaxed.city().isEmpty() ? Optional.empty() : place));
        if (found > 0) {
            helpful.add(new Relaxation(what, found, "/trials?" + relaxed.query()));
        }
    }
}
