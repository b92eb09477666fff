package org.hoofbeat.trials;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hoofbeat.model.json.Json;
import org.hoofbeat.model.trials.Piece;
import org.hoofbeat.model.trials.Pieces;
import org.hoofbeat.model.trials.SearchArea;

/** Which parts of a study a client wants: all of it, or some fields with everything below them. */
public final class StudyFieldSelection {
    private final Node root;

    /** A name on the way to wanted fields; one that has nothing below it is wanted whole. */
    private static final class Node {
        private final Map<String, Node> below = new LinkedHashMap<>();
        private boolean whole;
    }

    private StudyFieldSelection(Node root) {
        this.root = root;
    }

    /** Everything. */
    public static StudyFieldSelection all() {
        var root = new Node();
        root.whole = true;
        return new StudyFieldSelection(root);
    }

    /**
     * @param names short names, paths or areas; {@code @query} stands for the fields that a search looked at
     * @throws InvalidParameterException when a name is neither
     */
    public static StudyFieldSelection of(List<String> names, Set<String> searched) {
        List<Piece> pieces = new ArrayList<>();
        for (String name : names) {
            Optional<SearchArea> area = SearchArea.find(name);
            if (name.equals("@query")) {
                searched.forEach(piece -> pieces.add(Pieces.all().get(piece)));
            } else if (area.isPresent()) {
                area.get().parts().forEach(part -> pieces.add(part.piece()));
            } else {
                pieces.add(Pieces.all()
                        .find(name)
                        .orElseThrow(() -> new InvalidParameterException(
                                "Parameter 'fields' contains invalid field name: '" + name + "'")));
            }
        }
        var root = new Node();
        pieces.forEach(piece -> add(piece, root));
        return new StudyFieldSelection(root);
    }

    private static void add(Piece piece, Node root) {
        Node at = root;
        for (String step : piece.steps()) {
            at = at.below.computeIfAbsent(step, _ -> new Node());
        }
        at.whole = true;
    }

    /** What a study has of the wanted fields. */
    public Json.Obj of(Json.Obj study) {
        return root.whole ? study : object(study, root);
    }

    private static Json.Obj object(Json.Obj from, Node node) {
        Map<String, Json> kept = new LinkedHashMap<>();
        from.members().forEach((name, value) -> {
            Node child = node.below.get(name);
            if (child != null) {
                keep(value, child).ifPresent(part -> kept.put(name, part));
            }
        });
        return new Json.Obj(kept);
    }

    private static Optional<Json> keep(Json value, Node node) {
        if (node.whole) {
            return Optional.of(value);
        }
        return switch (value) {
            case Json.Obj object -> {
                Json.Obj part = object(object, node);
                yield part.members().isEmpty() ? Optional.empty() : Optional.of(part);
            }
            case Json.Array(List<Json> items) -> {
                List<Json> parts = items.stream()
                        .flatMap(item -> keep(item, node).stream())
                        .toList();
                yield parts.isEmpty() ? Optional.empty() : Optional.of(new Json.Array(parts));
            }
            default -> Optional.empty();
        };
    }
}
