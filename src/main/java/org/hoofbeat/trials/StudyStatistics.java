package org.hoofbeat.trials;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hoofbeat.model.json.Json;
import org.hoofbeat.model.trials.Piece;
import org.hoofbeat.model.trials.Pieces;

/** What values and list lengths some fields have, counted over studies that are handed over one after the other. */
public final class StudyStatistics {
    private final Map<String, Counts> byPiece = new LinkedHashMap<>();
    private int studies;

    /** What was counted of one field. */
    public static final class Counts {
        private final Piece piece;
        private final ValueCounts values = new ValueCounts();
        private final TreeMap<Integer, Integer> sizes = new TreeMap<>();
        private int studiesWithValue;
        private String longest = "";
        private String longestIn = "";

        private Counts(Piece piece) {
            this.piece = piece;
        }

        public Piece piece() {
            return piece;
        }

        /** Numbers of studies by value. */
        public Map<String, Integer> values() {
            return values.exact();
        }

        /** How many different values there are; above some ten thousand an estimate. */
        public long differentValues() {
            return values.different();
        }

        /** Numbers of studies by the length of the list; empty for fields that are no lists. */
        public Map<Integer, Integer> sizes() {
            return sizes;
        }

        public int studiesWithValue() {
            return studiesWithValue;
        }

        public String longest() {
            return longest;
        }

        /** The number of the study with the longest value. */
        public String longestIn() {
            return longestIn;
        }
    }

    public StudyStatistics(List<Piece> pieces) {
        pieces.forEach(piece -> byPiece.put(piece.path(), new Counts(piece)));
    }

    /** Counts one study. */
    public void add(String nctId, Json.Obj study) {
        studies++;
        Map<Counts, java.util.Set<String>> seen = new HashMap<>();
        Pieces.all().walk(study, (piece, value) -> {
            Counts counts = byPiece.get(piece.path());
            if (counts == null) {
                return;
            }
            if (piece.list() && value instanceof Json.Array(List<Json> items)) {
                counts.sizes.merge(items.size(), 1, Integer::sum);
                items.forEach(item -> seen.computeIfAbsent(counts, _ -> new java.util.LinkedHashSet<>())
                        .add(item.asText()));
            } else {
                seen.computeIfAbsent(counts, _ -> new java.util.LinkedHashSet<>())
                        .add(value.asText());
            }
        });
        seen.forEach((counts, values) -> {
            counts.studiesWithValue++;
            for (String value : values) {
                counts.values.add(value);
                if (value.length() > counts.longest.length()) {
                    counts.longest = value;
                    counts.longestIn = nctId;
                }
            }
        });
    }

    /** How many studies were counted. */
    public int studies() {
        return studies;
    }

    public List<Counts> counts() {
        return List.copyOf(byPiece.values());
    }
}
