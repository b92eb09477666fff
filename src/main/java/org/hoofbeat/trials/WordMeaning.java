package org.hoofbeat.trials;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.trials.Piece;
import org.hoofbeat.model.trials.SearchArea;
import org.hoofbeat.model.trials.StudyEnum;
import org.hoofbeat.search.records.Condition;
import org.hoofbeat.search.records.RecordText;
import org.hoofbeat.search.trials.StudyDocuments;
import org.hoofbeat.search.trials.StudyFields;
import org.hoofbeat.trials.essie.Essie;

/**
 * What words mean in a field or an area.
 *
 * <p>Words that were quoted, or for which a level up to Concept was asked, have to follow each other in one value. Else all of
 * them have to be somewhere in the area's fields. In areas that hold conditions, words that are a disease's name also find the
 * studies that name the disease otherwise.
 */
final class WordMeaning {
    private final DiseaseMeaning diseases;

    WordMeaning(DiseaseMeaning diseases) {
        this.diseases = diseases;
    }

    Condition inPiece(Piece piece, String text, boolean quoted, QueryMeaning.Context context) {
        return switch (piece.kind()) {
            case ENUM, BOOLEAN, ID -> whole(piece, text);
            default -> {
                List<List<String>> forms = forms(text, context);
                if (forms.isEmpty()) {
                    yield new Condition.Nothing();
                }
                String field = StudyFields.of(piece);
                yield isTogether(quoted, context)
                        ? phrase(field, forms, context.extent())
                        : loosely(forms, context, words -> new Condition.Words(field, words));
            }
        };
    }

    Condition inArea(SearchArea area, String text, boolean quoted, QueryMeaning.Context context) {
        List<List<String>> forms = forms(text, context);
        if (forms.isEmpty()) {
            return new Condition.Nothing();
        }
        Condition found;
        if (isTogether(quoted, context)) {
            found = Condition.anyOf(area.parts().stream()
                    .map(part -> weighted(wholeOrPhrase(part.piece(), text, forms, context), part))
                    .toList());
        } else {
            found = loosely(forms, context, words -> anywhere(area, words));
            if (forms.size() > 1) {
                found = new Condition.Preferring(
                        found,
                        Condition.anyOf(area.parts().stream()
                                .filter(part -> !isWhole(part.piece()))
                                .limit(5)
                                .map(part -> weighted(
                                        phrase(StudyFields.of(part.piece()), forms, Essie.Extent.CONTAINS), part))
                                .toList()));
            }
        }
        return withDiseases(area, text, quoted, forms, context, found);
    }

    /** Adds studies that name the same disease otherwise; puts those first that are about what was asked for. */
    private Condition withDiseases(
            SearchArea area,
            String text,
            boolean quoted,
            List<List<String>> forms,
            QueryMeaning.Context context,
            Condition found) {
        boolean conditions = !StudyDocuments.isDigested(area)
                && area.parts().stream().anyMatch(part -> part.piece().name().equals("Condition"));
        if (!conditions) {
            return found;
        }
        Condition first =
                new Condition.Worth(phrase("t_Condition", forms, Essie.Extent.CONTAINS), 2 * DiseaseMeaning.ABOUT_IT);
        boolean byConcept = !quoted && context.level().compareTo(Essie.Level.CONCEPT) >= 0;
        List<Curie> named = byConcept && context.extent() == Essie.Extent.CONTAINS ? diseases.find(text) : List.of();
        return named.isEmpty()
                ? new Condition.Preferring(found, first)
                : new Condition.Preferring(new Condition.Any(List.of(found, DiseaseMeaning.about(named))), first);
    }

    private interface Somewhere {
        Condition find(List<String> oneOf);
    }

    private static Condition loosely(List<List<String>> forms, QueryMeaning.Context context, Somewhere somewhere) {
        List<Condition> each = forms.stream().map(somewhere::find).toList();
        if (context.level() != Essie.Level.LOSSY || each.size() < 2) {
            return Condition.allOf(each);
        }
        return new Condition.AtLeast(each, (each.size() + 1) / 2);
    }

    /** Any of the area's fields has one of the words. */
    private Condition anywhere(SearchArea area, List<String> words) {
        if (StudyDocuments.isDigested(area)) {
            List<Condition> better = area.parts().stream()
                    .filter(part -> !isWhole(part.piece()))
                    .limit(8)
                    .map(part -> weighted(new Condition.Words(StudyFields.of(part.piece()), words), part))
                    .toList();
            return new Condition.Preferring(
                    new Condition.Worth(new Condition.Words(StudyFields.digestOf(area.name()), words), 0.1),
                    Condition.anyOf(better));
        }
        return Condition.anyOf(area.parts().stream()
                .map(part -> weighted(
                        isWhole(part.piece())
                                ? whole(part.piece(), words.getFirst())
                                : new Condition.Words(StudyFields.of(part.piece()), words),
                        part))
                .toList());
    }

    private static Condition wholeOrPhrase(
            Piece piece, String text, List<List<String>> forms, QueryMeaning.Context context) {
        return isWhole(piece) ? whole(piece, text) : phrase(StudyFields.of(piece), forms, context.extent());
    }

    private static Condition weighted(Condition condition, SearchArea.Part part) {
        return new Condition.Weighted(condition, part.weight());
    }

    private static boolean isWhole(Piece piece) {
        return switch (piece.kind()) {
            case ENUM, BOOLEAN, ID -> true;
            default -> false;
        };
    }

    /** A value of a closed set, true or false, or a registry number, however it was written. */
    private static Condition whole(Piece piece, String text) {
        String value =
                switch (piece.kind()) {
                    case ENUM -> {
                        Optional<String> known = StudyEnum.get(piece.type()).findValue(text);
                        yield known.orElse(text.strip().toUpperCase(Locale.ROOT));
                    }
                    case BOOLEAN ->
                        switch (text.strip().toLowerCase(Locale.ROOT)) {
                            case "yes", "y", "true", "1" -> "true";
                            case "no", "n", "false", "0" -> "false";
                            default -> text;
                        };
                    default -> text.strip().toUpperCase(Locale.ROOT);
                };
        return new Condition.OneOf(StudyFields.of(piece), List.of(value));
    }

    private static List<List<String>> forms(String text, QueryMeaning.Context context) {
        return RecordText.words(text).stream()
                .map(word -> context.level() == Essie.Level.NONE ? List.of(word) : WordForms.of(word))
                .toList();
    }

    private static boolean isTogether(boolean quoted, QueryMeaning.Context context) {
        return quoted
                || context.extent() != Essie.Extent.CONTAINS
                || context.level().compareTo(Essie.Level.CONCEPT) <= 0;
    }

    private static Condition phrase(String field, List<List<String>> forms, Essie.Extent extent) {
        List<List<String>> words = new ArrayList<>(forms);
        if (extent == Essie.Extent.FULL_MATCH || extent == Essie.Extent.STARTS_WITH) {
            words.addFirst(List.of(RecordText.BEGIN));
        }
        if (extent == Essie.Extent.FULL_MATCH || extent == Essie.Extent.ENDS_WITH) {
            words.addLast(List.of(RecordText.END));
        }
        return new Condition.Phrase(field, words);
    }
}
