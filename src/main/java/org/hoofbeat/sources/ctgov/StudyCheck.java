package org.hoofbeat.sources.ctgov;

import java.util.Optional;
import java.util.regex.Pattern;
import org.hoofbeat.model.json.Json;
import org.hoofbeat.model.trials.Piece;
import org.hoofbeat.model.trials.Pieces;

/** What has to hold of a record so that it is a study: a number, and values of the types that its fields have. */
final class StudyCheck {
    private static final Pattern NUMBER = Pattern.compile("NCT\\d{8}");

    private StudyCheck() {}

    /** What is wrong with a record, in a few words; empty when it is a study. */
    static Optional<String> findProblem(Json.Obj study) {
        if (!NUMBER.matcher(nctIdOf(study)).matches()) {
            return Optional.of("it has no NCT number in protocolSection.identificationModule.nctId");
        }
        String[] problem = {""};
        Pieces.all().walk(study, (piece, value) -> {
            if (problem[0].isEmpty() && !fits(piece, value)) {
                problem[0] = piece.path() + " should be " + expected(piece);
            }
        });
        return Optional.of(problem[0]).filter(text -> !text.isEmpty());
    }

    static String nctIdOf(Json.Obj study) {
        return study.findObject("protocolSection", "identificationModule")
                .map(module -> module.string("nctId"))
                .orElse("");
    }

    private static boolean fits(Piece piece, Json value) {
        if (value instanceof Json.Null) {
            return true;
        }
        if (!piece.list()) {
            return fitsOne(piece, value);
        }
        return value instanceof Json.Array(var items) && items.stream().allMatch(item -> fitsOne(piece, item));
    }

    private static boolean fitsOne(Piece piece, Json value) {
        return switch (piece.kind()) {
            case STRUCT, GEO -> value instanceof Json.Obj;
            case TEXT, MARKUP, ENUM, ID, DATE, AGE -> value instanceof Json.Text;
            case INTEGER, NUMBER -> value instanceof Json.Num;
            case BOOLEAN -> value instanceof Json.Bool;
        };
    }

    private static String expected(Piece piece) {
        String one =
                switch (piece.kind()) {
                    case STRUCT, GEO -> "an object";
                    case INTEGER, NUMBER -> "a number";
                    case BOOLEAN -> "true or false";
                    default -> "a text";
                };
        return piece.list() ? "a list, each item " + one : one;
    }
}
