package org.hoofbeat.model.trials;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.hoofbeat.model.json.Json;

/** The catalogue of a study's fields, read from a table beside this class. */
public final class Pieces {
    private static final Pieces ALL = new Pieces();

    private final Map<String, Piece> byName = new LinkedHashMap<>();
    private final Map<String, Piece> byFoldedName = new HashMap<>();
    private final Map<String, Piece> byPath = new HashMap<>();
    private final Node root = new Node();

    /** A place in the tree of fields. */
    private static final class Node {
        private final Map<String, Node> children = new HashMap<>();
        private Optional<Piece> piece = Optional.empty();
    }

    private Pieces() {
        for (String[] row : Tables.read("pieces.tsv", 4)) {
            boolean list = row[2].endsWith("[]");
            String parent = row[0].contains(".") ? row[0].substring(0, row[0].lastIndexOf('.')) : "";
            Piece above = byPath.get(parent);
            String type = list ? row[2].substring(0, row[2].length() - 2) : row[2];
            add(new Piece(
                    row[0],
                    row[1],
                    type,
                    list,
                    list || (above != null && above.inList()),
                    kind(row[1], type, row[3].equals("enum"))));
        }
    }

    /** The catalogue. */
    public static Pieces all() {
        return ALL;
    }

    /** Every field, in the registry's order. */
    public Collection<Piece> list() {
        return byName.values();
    }

    /** A field by its short name or its path; letter case of the short name aside. */
    public Optional<Piece> find(String nameOrPath) {
        Piece exact = byName.get(nameOrPath);
        if (exact == null) {
            exact = byPath.get(nameOrPath);
        }
        return Optional.ofNullable(exact == null ? byFoldedName.get(nameOrPath.toLowerCase(Locale.ROOT)) : exact);
    }

    /** A field that is known to exist. */
    public Piece get(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("no field is called " + name));
    }

    /** The fields directly under one. */
    public List<Piece> childrenOf(String path) {
        String prefix = path.isEmpty() ? "" : path + ".";
        return byName.values().stream()
                .filter(piece -> piece.path().startsWith(prefix) && piece.path().indexOf('.', prefix.length()) < 0)
                .toList();
    }

    /** Hands over every value of a study whose field is known, structures and lists as well. */
    public void walk(Json.Obj study, BiConsumer<Piece, Json> each) {
        walk(study, root, each);
    }

    /** All values of one field, lists taken apart. */
    public static List<Json> valuesOf(Json.Obj study, Piece piece) {
        List<Json> values = new ArrayList<>();
        collect(study, piece.steps(), 0, values);
        return values;
    }

    private static void collect(Json at, List<String> steps, int depth, List<Json> values) {
        switch (at) {
            case Json.Array(List<Json> items) -> items.forEach(item -> collect(item, steps, depth, values));
            case Json.Obj object
            when depth < steps.size() ->
                object.find(steps.get(depth)).ifPresent(next -> collect(next, steps, depth + 1, values));
            default -> {
                if (depth == steps.size()) {
                    values.add(at);
                }
            }
        }
    }

    private static void walk(Json.Obj object, Node node, BiConsumer<Piece, Json> each) {
        object.members().forEach((name, value) -> {
            Node child = node.children.get(name);
            if (child != null) {
                child.piece.ifPresent(piece -> each.accept(piece, value));
                walkInto(value, child, each);
            }
        });
    }

    private static void walkInto(Json value, Node node, BiConsumer<Piece, Json> each) {
        if (!node.children.isEmpty()) {
            if (value instanceof Json.Obj object) {
                walk(object, node, each);
            } else if (value instanceof Json.Array(List<Json> items)) {
                items.forEach(item -> walkInto(item, node, each));
            }
        }
    }

    private void add(Piece piece) {
        byName.put(piece.name(), piece);
        byFoldedName.put(piece.name().toLowerCase(Locale.ROOT), piece);
        byPath.put(piece.path(), piece);
        Node at = root;
        for (String step : piece.steps()) {
            at = at.children.computeIfAbsent(step, _ -> new Node());
        }
        at.piece = Optional.of(piece);
    }

    private static Piece.Kind kind(String name, String type, boolean isEnum) {
        if (isEnum) {
            return Piece.Kind.ENUM;
        }
        return switch (type) {
            case "text", "DateTimeMinutes" -> Piece.Kind.TEXT;
            case "markup" -> Piece.Kind.MARKUP;
            case "nct" -> Piece.Kind.ID;
            case "date", "PartialDate" -> Piece.Kind.DATE;
            case "time" -> Piece.Kind.AGE;
            case "integer" -> Piece.Kind.INTEGER;
            case "number" -> Piece.Kind.NUMBER;
            case "boolean" -> Piece.Kind.BOOLEAN;
            case "GeoPoint" -> Piece.Kind.GEO;
            default -> {
                if (!Character.isUpperCase(type.charAt(0))) {
                    throw new IllegalStateException("the field " + name + " has the unknown type " + type);
                }
                yield Piece.Kind.STRUCT;
            }
        };
    }
}
