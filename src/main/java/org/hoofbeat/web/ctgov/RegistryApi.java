package org.hoofbeat.web.ctgov;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hoofbeat.model.json.Json;
import org.hoofbeat.model.json.JsonText;
import org.hoofbeat.model.trials.Piece;
import org.hoofbeat.model.trials.Pieces;
import org.hoofbeat.model.trials.SearchArea;
import org.hoofbeat.model.trials.StudyEnum;
import org.hoofbeat.search.trials.StudyFields;
import org.hoofbeat.trials.Trials;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the registry's API says of itself: fields, areas, closed sets of values, version. */
@RestController
@Hidden
class RegistryApi {
    private static final String API_VERSION = "2.0.5";

    private final Trials trials;

    RegistryApi(Trials trials) {
        this.trials = trials;
    }

    @GetMapping("/api/v2/studies/metadata")
    ResponseEntity<String> metadata(HttpServletRequest request) {
        var parameters = Parameters.of(request, Set.of("includeIndexedOnly", "includeHistoricOnly"));
        parameters.isTrue("includeIndexedOnly");
        parameters.isTrue("includeHistoricOnly");
        return json(fields(""));
    }

    private static Json fields(String path) {
        List<Json> nodes = new ArrayList<>();
        for (Piece piece : Pieces.all().childrenOf(path)) {
            Map<String, Json> node = new LinkedHashMap<>();
            node.put("name", Json.of(piece.field()));
            node.put("piece", Json.of(piece.name()));
            node.put("sourceType", Json.of(sourceType(piece)));
            node.put("type", Json.of(piece.type() + (piece.list() ? "[]" : "")));
            if (piece.kind() == Piece.Kind.ENUM) {
                node.put("isEnum", Json.of(true));
            }
            if (piece.kind() == Piece.Kind.STRUCT) {
                node.put("children", fields(piece.path()));
            }
            nodes.add(new Json.Obj(node));
        }
        return new Json.Array(nodes);
    }

    private static String sourceType(Piece piece) {
        return switch (piece.kind()) {
            case STRUCT -> "STRUCT";
            case TEXT, ENUM, ID, AGE -> "TEXT";
            case MARKUP -> "MARKUP";
            case DATE -> "DATE";
            case INTEGER, NUMBER -> "NUMERIC";
            case BOOLEAN -> "BOOLEAN";
            case GEO -> "GEO_POINT";
        };
    }

    @GetMapping("/api/v2/studies/search-areas")
    ResponseEntity<String> searchAreas(HttpServletRequest request) {
        Parameters.of(request, Set.of());
        List<Json> areas = new ArrayList<>();
        for (SearchArea area : SearchArea.list()) {
            Map<String, Json> node = new LinkedHashMap<>();
            node.put("name", Json.of(area.name()));
            if (!area.param().isEmpty()) {
                node.put("param", Json.of(area.param()));
            }
            if (!area.label().isEmpty()) {
                node.put("uiLabel", Json.of(area.label()));
            }
            node.put(
                    "parts",
                    new Json.Array(area.parts().stream().map(RegistryApi::part).toList()));
            areas.add(new Json.Obj(node));
        }
        Map<String, Json> study = new LinkedHashMap<>();
        study.put("name", Json.of("Study"));
        study.put("areas", new Json.Array(areas));
        return json(new Json.Array(List.of(new Json.Obj(study))));
    }

    private static Json part(SearchArea.Part part) {
        Map<String, Json> node = new LinkedHashMap<>();
        node.put("pieces", new Json.Array(List.of(Json.of(part.piece().name()))));
        node.put("isEnum", Json.of(part.piece().kind() == Piece.Kind.ENUM));
        node.put("isSynonyms", Json.of(part.piece().name().equals("Condition")));
        node.put("type", Json.of(part.piece().type()));
        node.put("weight", Json.of(part.weight()));
        return new Json.Obj(node);
    }

    @GetMapping("/api/v2/studies/enums")
    ResponseEntity<String> enums(HttpServletRequest request) {
        Parameters.of(request, Set.of());
        List<Json> sets = new ArrayList<>();
        for (StudyEnum set : StudyEnum.list()) {
            Map<String, Json> node = new LinkedHashMap<>();
            node.put("type", Json.of(set.type()));
            node.put(
                    "pieces", new Json.Array(set.pieces().stream().map(Json::of).toList()));
            List<Json> values = new ArrayList<>();
            set.values().forEach((value, before) -> {
                Map<String, Json> one = new LinkedHashMap<>();
                one.put("value", Json.of(value));
                one.put("legacyValue", Json.of(before));
                values.add(new Json.Obj(one));
            });
            node.put("values", new Json.Array(values));
            sets.add(new Json.Obj(node));
        }
        return json(new Json.Array(sets));
    }

    @GetMapping("/api/v2/version")
    ResponseEntity<String> version(HttpServletRequest request) {
        Parameters.of(request, Set.of());
        Map<String, Json> version = new LinkedHashMap<>();
        version.put("apiVersion", Json.of(API_VERSION));
        trials.findNewestUpdate().ifPresent(day -> version.put("dataTimestamp", Json.of(day + "T00:00:00")));
        return json(new Json.Obj(version));
    }

    static ResponseEntity<String> json(Json body) {
        return ResponseEntity.ok()
                .header("Content-Type", "application/json;charset=UTF-8")
                .body(JsonText.of(body));
    }

    /** A field that can be counted: one with values of its own. */
    static Optional<Piece> findLeaf(String name) {
        return Pieces.all()
                .find(name)
                .filter(piece -> piece.kind() != Piece.Kind.STRUCT && StudyFields.isSearched(piece));
    }
}
