package org.hoofbeat.web.ctgov;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hoofbeat.model.json.Json;
import org.hoofbeat.model.trials.Age;
import org.hoofbeat.model.trials.Piece;
import org.hoofbeat.model.trials.Pieces;
import org.hoofbeat.trials.InvalidParameterException;
import org.hoofbeat.trials.StudyStatistics;
import org.hoofbeat.trials.Trials;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Statistics over all studies. They are counted from the records when first asked for, and kept until studies are added.
 */
@RestController
@Hidden
class StatisticsApi {
    private static final int TOP = 10;
    private static final Set<String> TYPES = Set.of("ENUM", "STRING", "DATE", "INTEGER", "NUMBER", "BOOLEAN");

    private final Counted<Json> sizes;
    private final Counted<StudyStatistics> counted;

    StatisticsApi(Trials trials) {
        this.sizes = new Counted<>(trials::version, () -> SizeStatistics.count(trials));
        this.counted = new Counted<>(trials::version, () -> count(trials));
    }

    @GetMapping("/api/v2/stats/size")
    ResponseEntity<String> size(HttpServletRequest request) {
        Parameters.of(request, Set.of());
        return RegistryApi.json(sizes.get());
    }

    @GetMapping({"/api/v2/stats/field/values", "/api/v2/stats/fieldValues"})
    ResponseEntity<String> values(HttpServletRequest request) {
        var parameters = Parameters.of(request, Set.of("types", "fields"));
        List<String> types = parameters.list("types");
        if (!TYPES.containsAll(types)) {
            throw new InvalidParameterException("Invalid value in parameter types");
        }
        Optional<List<Piece>> fields = pieces(parameters.list("fields"));
        if (fields.isEmpty()) {
            return unknown();
        }
        return RegistryApi.json(new Json.Array(counts(fields.get()).stream()
                .filter(counts -> types.isEmpty() || types.contains(type(counts.piece())))
                .map(this::valuesOf)
                .toList()));
    }

    @GetMapping("/api/v2/stats/fieldValues/{field}")
    ResponseEntity<String> valuesOfOne(@PathVariable String field) {
        Optional<Piece> piece = RegistryApi.findLeaf(field);
        return piece.isEmpty()
                ? unknown()
                : RegistryApi.json(valuesOf(counts(List.of(piece.get())).getFirst()));
    }

    @GetMapping({"/api/v2/stats/field/sizes", "/api/v2/stats/listSizes"})
    ResponseEntity<String> listSizes(HttpServletRequest request) {
        var parameters = Parameters.of(request, Set.of("fields"));
        Optional<List<Piece>> fields = pieces(parameters.list("fields"));
        if (fields.isEmpty()) {
            return unknown();
        }
        return RegistryApi.json(new Json.Array(counts(fields.get()).stream()
                .filter(counts -> counts.piece().list())
                .map(StatisticsApi::sizesOf)
                .toList()));
    }

    @GetMapping("/api/v2/stats/listSizes/{field}")
    ResponseEntity<String> listSizesOfOne(@PathVariable String field) {
        Optional<Piece> piece = Pieces.all().find(field).filter(Piece::list);
        return piece.isEmpty()
                ? unknown()
                : RegistryApi.json(sizesOf(counts(List.of(piece.get())).getFirst()));
    }

    private static Optional<List<Piece>> pieces(List<String> names) {
        List<Piece> pieces = new ArrayList<>();
        for (String name : names) {
            Optional<Piece> piece = Pieces.all().find(name);
            if (piece.isEmpty()) {
                return Optional.empty();
            }
            pieces.add(piece.get());
        }
        return Optional.of(pieces);
    }

    private static ResponseEntity<String> unknown() {
        return ResponseEntity.status(HttpStatus.NOT_FOUND)
                .header("Content-Type", "text/plain;charset=UTF-8")
                .body("Field not found");
    }

    private List<StudyStatistics.Counts> counts(List<Piece> wanted) {
        List<StudyStatistics.Counts> all = all().counts();
        return wanted.isEmpty()
                ? all.stream()
                        .filter(counts -> counts.piece().kind() != Piece.Kind.STRUCT
                                || counts.piece().list())
                        .toList()
                : all.stream().filter(counts -> wanted.contains(counts.piece())).toList();
    }

    private StudyStatistics all() {
        return counted.get();
    }

    private static StudyStatistics count(Trials trials) {
        return trials.count(Pieces.all().list().stream()
                .filter(piece ->
                        piece.list() || RegistryApi.findLeaf(piece.name()).isPresent())
                .toList());
    }

    private static String type(Piece piece) {
        return switch (piece.kind()) {
            case ENUM -> "ENUM";
            case DATE -> "DATE";
            case INTEGER -> "INTEGER";
            case NUMBER -> "NUMBER";
            case BOOLEAN -> "BOOLEAN";
            default -> "STRING";
        };
    }

    private Json valuesOf(StudyStatistics.Counts counts) {
        Map<String, Json> out = new LinkedHashMap<>();
        out.put("type", Json.of(type(counts.piece())));
        out.put("piece", Json.of(counts.piece().name()));
        out.put("field", Json.of(counts.piece().path()));
        out.put("missingStudiesCount", Json.of(all().studies() - counts.studiesWithValue()));
        switch (type(counts.piece())) {
            case "BOOLEAN" -> {
                out.put("trueCount", Json.of(counts.values().getOrDefault("true", 0)));
                out.put("falseCount", Json.of(counts.values().getOrDefault("false", 0)));
            }
            case "DATE" -> {
                counts.values().keySet().stream()
                        .min(Comparator.naturalOrder())
                        .ifPresent(min -> out.put("min", Json.of(min)));
                counts.values().keySet().stream()
                        .max(Comparator.naturalOrder())
                        .ifPresent(max -> out.put("max", Json.of(max)));
                out.put(
                        "formats",
                        new Json.Array(counts.values().keySet().stream()
                                .map(date ->
                                        date.length() == 4 ? "yyyy" : date.length() == 7 ? "yyyy-MM" : "yyyy-MM-dd")
                                .distinct()
                                .sorted()
                                .map(Json::of)
                                .toList()));
            }
            case "INTEGER", "NUMBER" -> addNumbers(counts, out);
            default -> addTop(counts, out);
        }
        return new Json.Obj(out);
    }

    private static void addNumbers(StudyStatistics.Counts counts, Map<String, Json> out) {
        var numbers = counts.values().entrySet().stream()
                .flatMapToDouble(
                        entry -> java.util.stream.DoubleStream.generate(() -> Double.parseDouble(entry.getKey()))
                                .limit(entry.getValue()))
                .summaryStatistics();
        if (numbers.getCount() > 0) {
            out.put("min", Json.of(numbers.getMin()));
            out.put("max", Json.of(numbers.getMax()));
            out.put("avg", Json.of(numbers.getAverage()));
        }
    }

    private static void addTop(StudyStatistics.Counts counts, Map<String, Json> out) {
        out.put("uniqueValuesCount", Json.of(counts.differentValues()));
        boolean age = counts.piece().kind() == Piece.Kind.AGE;
        out.put(
                "topValues",
                new Json.Array(counts.values().entrySet().stream()
                        .filter(entry -> !age || Age.find(entry.getKey()).isPresent())
                        .sorted(Map.Entry.<String, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                        .limit(TOP)
                        .map(entry -> count("value", Json.of(entry.getKey()), entry.getValue()))
                        .toList()));
        if (counts.piece().kind() == Piece.Kind.TEXT || counts.piece().kind() == Piece.Kind.MARKUP) {
            if (!counts.longest().isEmpty()) {
                Map<String, Json> longest = new LinkedHashMap<>();
                longest.put("length", Json.of(counts.longest().length()));
                longest.put("nctId", Json.of(counts.longestIn()));
                longest.put("value", Json.of(counts.longest()));
                out.put("longest", new Json.Obj(longest));
            }
        }
    }

    private static Json sizesOf(StudyStatistics.Counts counts) {
        Map<String, Json> out = new LinkedHashMap<>();
        out.put("piece", Json.of(counts.piece().name()));
        out.put("field", Json.of(counts.piece().path()));
        out.put("uniqueSizesCount", Json.of(counts.sizes().size()));
        counts.sizes().keySet().stream()
                .min(Comparator.naturalOrder())
                .ifPresent(min -> out.put("minSize", Json.of(min)));
        counts.sizes().keySet().stream()
                .max(Comparator.naturalOrder())
                .ifPresent(max -> out.put("maxSize", Json.of(max)));
        out.put(
                "topSizes",
                new Json.Array(counts.sizes().entrySet().stream()
                        .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                        .limit(TOP)
                        .map(entry -> count("size", Json.of(entry.getKey()), entry.getValue()))
                        .toList()));
        return new Json.Obj(out);
    }

    static Json count(String name, Json value, int studies) {
        Map<String, Json> out = new LinkedHashMap<>();
        out.put(name, value);
        out.put("studiesCount", Json.of(studies));
        return new Json.Obj(out);
    }
}
