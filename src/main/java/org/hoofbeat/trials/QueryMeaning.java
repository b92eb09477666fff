package org.hoofbeat.trials;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.trials.Age;
import org.hoofbeat.model.trials.PartialDate;
import org.hoofbeat.model.trials.Piece;
import org.hoofbeat.model.trials.Pieces;
import org.hoofbeat.model.trials.SearchArea;
import org.hoofbeat.search.records.Condition;
import org.hoofbeat.search.records.Place;
import org.hoofbeat.search.trials.StudyFields;
import org.hoofbeat.trials.essie.Essie;
import org.hoofbeat.trials.essie.EssieException;

/** Turns an expression of the query language into conditions on the index. */
final class QueryMeaning {
    private final DiseaseMeaning diseases;
    private final WordMeaning words;

    QueryMeaning(DiseaseMeaning diseases) {
        this.diseases = diseases;
        this.words = new WordMeaning(diseases);
    }

    /**
     * What surrounds a part of an expression.
     *
     * @param inSite whether all of it must hold of one site
     */
    record Context(Target target, Essie.Level level, boolean levelStated, Essie.Extent extent, boolean inSite) {
        static Context of(SearchArea area) {
            return new Context(new Target.InArea(area), Essie.Level.RELAXATION, false, Essie.Extent.CONTAINS, false);
        }

        Context with(Target other) {
            return new Context(other, level, levelStated, extent, inSite);
        }

        Context with(Essie.Level other) {
            return new Context(target, other, true, extent, inSite);
        }

        Context with(Essie.Extent other) {
            return new Context(target, level, levelStated, other, inSite);
        }

        Context insideSite() {
            return new Context(new Target.InArea(SearchArea.ofParam("locn")), level, levelStated, extent, true);
        }
    }

    /** Studies that have this among their conditions, by these words or by another name of the disease. */
    Condition surelyAbout(String text) {
        Condition named = of(
                new Essie.Term(text, true),
                Context.of(SearchArea.ofParam("cond"))
                        .with(new Target.InPiece(Pieces.all().get("Condition"))));
        List<Curie> known = diseases.find(text);
        return known.isEmpty() ? named : new Condition.Any(List.of(named, DiseaseMeaning.surelyAbout(known)));
    }

    Condition of(Essie expression, SearchArea area) {
        return of(expression, Context.of(area));
    }

    private Condition of(Essie expression, Context context) {
        return switch (expression) {
            case Essie.Term(String text, boolean quoted) -> term(text, quoted, context);
            case Essie.And(List<Essie> parts) ->
                Condition.allOf(parts.stream().map(part -> of(part, context)).toList());
            case Essie.Or(List<Essie> parts) ->
                Condition.anyOf(parts.stream().map(part -> of(part, context)).toList());
            case Essie.Not(Essie part) -> new Condition.Not(of(part, context));
            case Essie.All() -> new Condition.Everything();
            case Essie.Area(String name, Essie part) -> of(part, context.with(target(name, context)));
            case Essie.Range(String from, String to) -> range(from, to, context);
            case Essie.Missing() -> missing(context);
            case Essie.Expansion(Essie.Level level, Essie part) -> of(part, context.with(level));
            case Essie.Cover(Essie.Extent extent, Essie part) -> of(part, context.with(extent));
            case Essie.Search(String document, Essie part) -> search(document, part, context);
            case Essie.Distance(double latitude, double longitude, double kilometres) -> {
                Condition near = new Condition.Within(new Place(latitude, longitude), kilometres);
                yield context.inSite ? near : new Condition.OfAPart(near);
            }
            case Essie.Tilt(String name, Essie part) -> {
                Target.named(name);
                yield of(part, context);
            }
        };
    }

    private static Target target(String name, Context context) {
        Target target = Target.named(name);
        boolean ofSite =
                switch (target) {
                    case Target.InPiece(Piece piece) -> isOfSite(piece);
                    case Target.InArea(SearchArea area) -> area.param().equals("locn");
                    case Target.InSize _ -> false;
                };
        if (context.inSite && !ofSite) {
            throw new EssieException("`" + name + "` is not a field of a location");
        }
        return target;
    }

    private static boolean isOfSite(Piece piece) {
        return piece.path().startsWith("protocolSection.contactsLocationsModule.locations.")
                && piece.kind() != Piece.Kind.STRUCT
                && !piece.path().contains(".contacts.");
    }

    private Condition search(String document, Essie part, Context context) {
        if (document.equalsIgnoreCase("Study")) {
            return of(part, context);
        }
        if (!document.equalsIgnoreCase("Location")) {
            throw new EssieException(
                    "SEARCH[" + document + "] is not known; there are SEARCH[Location] and SEARCH[Study]");
        }
        if (context.inSite) {
            return of(part, context);
        }
        return new Condition.OfAPart(of(part, context.insideSite()));
    }

    private Condition term(String text, boolean quoted, Context context) {
        return switch (context.target) {
            case Target.InArea(SearchArea area) -> words.inArea(area, text, quoted, context);
            case Target.InSize(Piece piece) -> {
                long size = whole(text, piece);
                yield new Condition.Between(StudyFields.sizeOf(piece), size, size);
            }
            case Target.InPiece(Piece piece) -> value(piece, text, quoted, context);
        };
    }

    private Condition value(Piece piece, String text, boolean quoted, Context context) {
        Target.requireSearched(piece);
        String field = StudyFields.of(piece);
        return switch (piece.kind()) {
            case DATE -> {
                PartialDate date = date(text, piece);
                yield new Condition.Between(
                        field, date.first().toEpochDay(), date.last().toEpochDay());
            }
            case AGE -> {
                long age = age(text, piece);
                yield new Condition.Between(field, age, age);
            }
            case INTEGER -> {
                long number = whole(text, piece);
                yield new Condition.Between(field, number, number);
            }
            case NUMBER -> {
                double number = number(text, piece);
                yield new Condition.BetweenNumbers(field, number, number);
            }
            case TEXT, MARKUP, ENUM, BOOLEAN, ID -> words.inPiece(piece, text, quoted, context);
            case STRUCT, GEO -> throw new EssieException("`" + piece.name() + "` has no values that can be searched");
        };
    }

    private static Condition range(String from, String to, Context context) {
        boolean open = from.equals("MIN");
        boolean endless = to.equals("MAX");
        if (context.target instanceof Target.InSize(Piece piece)) {
            return new Condition.Between(
                    StudyFields.sizeOf(piece),
                    open ? Integer.MIN_VALUE : whole(from, piece),
                    endless ? Integer.MAX_VALUE : whole(to, piece));
        }
        if (!(context.target instanceof Target.InPiece(Piece piece))) {
            throw new EssieException(
                    "RANGE[" + from + ", " + to + "] needs AREA[…] with a date, an age or a number before it");
        }
        String field = StudyFields.isSearched(piece) ? StudyFields.of(piece) : "";
        return switch (piece.kind()) {
            case DATE ->
                new Condition.Between(
                        field,
                        open ? Long.MIN_VALUE : date(from, piece).first().toEpochDay(),
                        endless ? Long.MAX_VALUE : date(to, piece).last().toEpochDay());
            case AGE ->
                new Condition.Between(
                        field, open ? Long.MIN_VALUE : age(from, piece), endless ? Long.MAX_VALUE : age(to, piece));
            case INTEGER ->
                new Condition.Between(
                        field, open ? Long.MIN_VALUE : whole(from, piece), endless ? Long.MAX_VALUE : whole(to, piece));
            case NUMBER ->
                new Condition.BetweenNumbers(
                        field,
                        open ? Double.NEGATIVE_INFINITY : number(from, piece),
                        endless ? Double.POSITIVE_INFINITY : number(to, piece));
            default ->
                throw new EssieException("RANGE is for dates, ages and numbers, which `" + piece.name() + "` is not");
        };
    }

    private static Condition missing(Context context) {
        return switch (context.target) {
            case Target.InPiece(Piece piece) ->
                new Condition.Not(new Condition.Words(StudyFields.PRESENT, List.of(piece.name())));
            case Target.InSize(Piece piece) ->
                new Condition.Not(new Condition.Words(StudyFields.PRESENT, List.of(piece.name())));
            case Target.InArea(SearchArea area) ->
                new Condition.Not(new Condition.Words(
                        StudyFields.PRESENT,
                        area.parts().stream().map(part -> part.piece().name()).toList()));
        };
    }

    private static PartialDate date(String text, Piece piece) {
        return PartialDate.find(text)
                .orElseThrow(() -> new EssieException(
                        "`%s` is no date for `%s`; write it as 2024-01-31".formatted(text, piece.name())));
    }

    private static long age(String text, Piece piece) {
        Optional<Age> age = Age.find(text);
        if (age.isEmpty() && text.matches("\\d{1,3}")) {
            age = Age.find(text + " years");
        }
        return age.orElseThrow(() -> new EssieException(
                        "`%s` is no age for `%s`; write it as 16 years or 6 months".formatted(text, piece.name())))
                .minutes();
    }

    private static long whole(String text, Piece piece) {
        if (!text.matches("-?\\d{1,15}")) {
            throw new EssieException("`%s` is no whole number for `%s`".formatted(text, piece.name()));
        }
        return Long.parseLong(text);
    }

    private static double number(String text, Piece piece) {
        if (!text.toLowerCase(Locale.ROOT).matches("-?\\d{1,15}(\\.\\d{1,15})?")) {
            throw new EssieException("`%s` is no number for `%s`".formatted(text, piece.name()));
        }
        return Double.parseDouble(text);
    }
}
