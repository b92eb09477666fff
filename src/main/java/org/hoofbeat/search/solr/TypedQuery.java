package org.hoofbeat.search.solr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hoofbeat.model.Curie;
import org.hoofbeat.search.Adjustment;
import org.hoofbeat.search.names.Catalogue;
import org.hoofbeat.search.names.IdLookup;
import org.hoofbeat.search.names.Names;
import org.hoofbeat.search.text.FoldedName;
import org.hoofbeat.search.text.Identifiers;

/**
 * What a person typed, read: as identifiers and as words.
 *
 * @param wording the question as it was typed
 * @param ids entities that an identifier was typed for, with the identifier
 * @param certainId whether the text can only be an identifier
 * @param adjustments what had to be changed to read it
 */
record TypedQuery(Wording wording, Map<Integer, Curie> ids, boolean certainId, List<Adjustment> adjustments) {
    private static final int MOST_CHARACTERS = 500;
    private static final int MOST_WORDS = 32;

    TypedQuery {
        adjustments = List.copyOf(adjustments);
    }

    static TypedQuery read(String query, Names names) {
        List<Adjustment> adjustments = new ArrayList<>();
        FoldedName words = readWords(query, adjustments);
        Identifiers.Reading reading = Identifiers.read(query);
        Map<Integer, Curie> ids = lookUp(reading, names.ids(), names.catalogue(), adjustments);
        if (reading.certain()) {
            words = FoldedName.of("");
        }
        if (words.isEmpty() && ids.isEmpty()) {
            adjustments.add(
                    reading.certain() ? new Adjustment.UnknownId(query.strip()) : new Adjustment.NothingToLookFor());
        }
        List<String> canonical = ids.keySet().stream()
                .map(entity -> names.catalogue().idOf(entity).toString())
                .toList();
        return new TypedQuery(
                new Wording(words, Wording.Matching.TOGETHER, canonical), ids, reading.certain(), adjustments);
    }

    /** Whether there is nothing that could be asked. */
    boolean isEmpty() {
        return wording.name().isEmpty() && ids.isEmpty();
    }

    private static FoldedName readWords(String query, List<Adjustment> adjustments) {
        int typed = query.codePointCount(0, query.length());
        int used = typed <= MOST_CHARACTERS ? query.length() : query.offsetByCodePoints(0, MOST_CHARACTERS);
        FoldedName words = FoldedName.of(query.substring(0, used));
        if (words.words().size() > MOST_WORDS) {
            words = FoldedName.of(String.join(" ", words.words().subList(0, MOST_WORDS)));
            adjustments.add(new Adjustment.Cut(words.key().length(), typed));
        } else if (used < query.length()) {
            adjustments.add(new Adjustment.Cut(MOST_CHARACTERS, typed));
        }
        return words;
    }

    private static Map<Integer, Curie> lookUp(
            Identifiers.Reading reading, IdLookup lookup, Catalogue catalogue, List<Adjustment> adjustments) {
        Map<Integer, Curie> ids = new LinkedHashMap<>();
        for (Curie id : reading.readings()) {
            IdLookup.Found found = lookup.find(id);
            for (int entity : found.entities()) {
                ids.putIfAbsent(entity, id);
                if (found.replaced()) {
                    adjustments.add(new Adjustment.Replaced(id, catalogue.idOf(entity)));
                }
            }
        }
        return ids;
    }
}
