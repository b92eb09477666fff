package org.hoofbeat.search.trials;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hoofbeat.model.trials.Piece;
import org.hoofbeat.model.trials.SearchArea;
import org.hoofbeat.search.records.RecordDocument;

/**
 * The words of one study in the areas that have so many fields that one looks for a word in a field of all their words. Words
 * that are in both areas, which are most, are collected once.
 */
final class Digests {
    private static final List<SearchArea> AREAS = SearchArea.list().stream()
            .filter(area -> Set.of("BasicSearch", "PatientSearch").contains(area.name()))
            .toList();

    /** For each field of such an area the areas, a bit each. */
    private static final Map<String, Integer> OF_PIECE = ofPiece();

    private final List<Set<String>> words = new ArrayList<>();

    Digests() {
        for (int areas = 0; areas < 1 << AREAS.size(); areas++) {
            words.add(new HashSet<>());
        }
    }

    /** Whether an area's words are looked up in one field of all of them. */
    static boolean has(SearchArea area) {
        return AREAS.contains(area);
    }

    /** The areas that a field belongs to, for {@link #add}; 0 for none. */
    static int areasOf(Piece piece) {
        return OF_PIECE.getOrDefault(piece.name(), 0);
    }

    /** Adds the words of a folded text to areas. */
    void add(int areas, String folded) {
        if (areas == 0) {
            return;
        }
        Set<String> known = words.get(areas);
        int from = 0;
        for (int to = folded.indexOf(' '); to >= 0; to = folded.indexOf(' ', from)) {
            known.add(folded.substring(from, to));
            from = to + 1;
        }
        if (from < folded.length()) {
            known.add(folded.substring(from));
        }
    }

    /** Puts the words of each area into its field. */
    void writeTo(RecordDocument document) {
        for (int area = 0; area < AREAS.size(); area++) {
            var all = new StringBuilder();
            for (int areas = words.size() - 1; areas > 0; areas--) {
                if ((areas & 1 << area) != 0) {
                    append(words.get(areas), area, areas, all);
                }
            }
            document.set(StudyFields.digestOf(AREAS.get(area).name()), all.toString());
        }
    }

    /** Leaves out words that another set of the same area has given already. */
    private void append(Set<String> some, int area, int areas, StringBuilder all) {
        for (String word : some) {
            boolean known = false;
            for (int other = words.size() - 1; other > areas && !known; other--) {
                known = (other & 1 << area) != 0 && words.get(other).contains(word);
            }
            if (!known) {
                all.append(all.isEmpty() ? "" : " ").append(word);
            }
        }
    }

    private static Map<String, Integer> ofPiece() {
        Map<String, Integer> areas = new HashMap<>();
        for (int area = 0; area < AREAS.size(); area++) {
            int bit = 1 << area;
            AREAS.get(area).parts().forEach(part -> areas.merge(part.piece().name(), bit, (a, b) -> a | b));
        }
        return areas;
    }
}
