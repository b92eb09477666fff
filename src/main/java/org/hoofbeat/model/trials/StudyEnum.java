package org.hoofbeat.model.trials;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A closed set of values, such as the states a study can be in.
 *
 * @param type its name
 * @param values the values with the words that stood for them before, in the registry's order
 */
public record StudyEnum(String type, Map<String, String> values) {
    private static final Map<String, StudyEnum> ALL = read();

    public StudyEnum {
        values = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** All of them. */
    public static List<StudyEnum> list() {
        return List.copyOf(ALL.values());
    }

    /** The one with this name. */
    public static StudyEnum get(String type) {
        return Optional.ofNullable(ALL.get(type))
                .orElseThrow(() -> new IllegalArgumentException("no set of values is called " + type));
    }

    /** The value that a text means, as it is written today or as it was before; letter case aside. */
    public Optional<String> findValue(String text) {
        String wanted = text.strip();
        return values.entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(wanted)
                        || fold(entry.getValue()).equals(fold(wanted)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static Map<String, StudyEnum> read() {
        Map<String, StudyEnum> all = new LinkedHashMap<>();
        for (String[] row : Tables.read("enums.tsv", 3)) {
            Map<String, String> values = new LinkedHashMap<>(
                    all.containsKey(row[0]) ? all.get(row[0]).values() : Map.of());
            values.put(row[1], row[2]);
            all.put(row[0], new StudyEnum(row[0], values));
        }
        return new LinkedHashMap<>(all);
    }

    /** The fields that hold one of these values. */
    public List<String> pieces() {
        List<String> names = new ArrayList<>();
        for (Piece piece : Pieces.all().list()) {
            if (piece.kind() == Piece.Kind.ENUM && piece.type().equals(type)) {
                names.add(piece.name());
            }
        }
        return names;
    }
}
