package org.hoofbeat.model.trials;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Fields that are searched together, each with a weight.
 *
 * @param name the area's name, such as {@code ConditionSearch}
 * @param param the parameter of the API that searches in it, without {@code query.}; empty where there is none
 * @param label what people see
 * @param parts the fields, the weightiest first
 */
public record SearchArea(String name, String param, String label, List<Part> parts) {
    private static final Map<String, SearchArea> ALL = read();

    /**
     * A field of an area.
     *
     * @param weight how much a match in it counts, above 0 and at most 1
     */
    public record Part(Piece piece, double weight) {}

    public SearchArea {
        parts = List.copyOf(parts);
    }

    /** All areas. */
    public static List<SearchArea> list() {
        return List.copyOf(ALL.values());
    }

    /** The area with this name, letter case aside. */
    public static Optional<SearchArea> find(String name) {
        return ALL.values().stream()
                .filter(area -> area.name.equalsIgnoreCase(name))
                .findFirst();
    }

    /** The area that a parameter searches in. */
    public static SearchArea ofParam(String param) {
        return ALL.values().stream()
                .filter(area -> area.param.equals(param))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no area belongs to the parameter " + param));
    }

    private static Map<String, SearchArea> read() {
        Map<String, SearchArea> all = new LinkedHashMap<>();
        for (String[] row : Tables.read("areas.tsv", 4)) {
            List<Part> parts = new ArrayList<>();
            for (String part : row[3].split(" ")) {
                String[] of = part.split(":");
                parts.add(new Part(Pieces.all().get(of[0]), Double.parseDouble(of[1])));
            }
            all.put(row[0], new SearchArea(row[0], row[1], row[2], parts));
        }
        return all;
    }
}
