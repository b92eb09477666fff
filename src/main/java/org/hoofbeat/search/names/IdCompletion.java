package org.hoofbeat.search.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.hoofbeat.model.Curie;
import org.hoofbeat.search.Suggestion;
import org.hoofbeat.search.text.Identifiers;

/** Completes identifiers: those that were typed whole, then those that begin so. */
final class IdCompletion {
    /** More are not looked at: the first ones are as good as any, and a person types on. */
    private static final int SCANNED = 2_000;

    private static final int NAMES_A_THING = 6;

    private final Catalogue catalogue;
    private final Supplier<IdTable> table;
    private final IdLookup lookup;

    IdCompletion(Catalogue catalogue, Supplier<IdTable> table, IdLookup lookup) {
        this.catalogue = catalogue;
        this.table = table;
        this.lookup = lookup;
    }

    List<Suggestion> complete(String typed, int limit) {
        Map<Integer, Suggestion> found = new LinkedHashMap<>();
        for (Curie whole : Identifiers.read(typed).readings()) {
            for (int entity : lookup.find(whole).entities()) {
                found.computeIfAbsent(entity, e -> catalogue.suggestion(e, whole.toString()));
            }
        }
        for (String beginning : Identifiers.beginnings(typed)) {
            addBest(table.get().startingWith(beginning).limit(SCANNED), limit, found);
        }
        return new ArrayList<>(found.values()).subList(0, Math.min(limit, found.size()));
    }

    private void addBest(IntStream places, int limit, Map<Integer, Suggestion> found) {
        IdTable ids = table.get();
        var best = new TopNames(limit * NAMES_A_THING);
        places.forEach(place -> best.offer(place, (float) catalogue.popularityOf(ids.entityAt(place))));
        for (int i = 0; i < best.size() && found.size() < limit; i++) {
            int place = best.get(i);
            found.computeIfAbsent(ids.entityAt(place), entity -> catalogue.suggestion(entity, ids.idAt(place)));
        }
    }
}
