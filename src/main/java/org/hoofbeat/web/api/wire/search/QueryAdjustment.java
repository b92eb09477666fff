package org.hoofbeat.web.api.wire.search;

import java.util.List;
import org.hoofbeat.search.Adjustment;

/**
 * A way in which the question that was answered differs from the one that was typed.
 *
 * @param kind {@code corrected}, {@code completed}, {@code dropped}, {@code spread}, {@code relaxed}, {@code cut}, {@code
 *     replaced}, {@code unknown-id} or {@code nothing-to-look-for}
 * @param from the words, or the identifier, that it is about; may be empty
 * @param to what was used instead; may be empty
 * @param message the same as a sentence in English
 */
public record QueryAdjustment(String kind, List<String> from, String to, String message) {
    public QueryAdjustment {
        from = List.copyOf(from);
    }

    /** Writes an adjustment down. */
    public static QueryAdjustment of(Adjustment adjustment) {
        return switch (adjustment) {
            case Adjustment.Corrected(String from, String to) ->
                new QueryAdjustment(
                        "corrected", List.of(from), to, "“%s” is not known; looked for “%s”".formatted(from, to));
            case Adjustment.Completed(String beginning) ->
                about("completed", beginning, "looked for words that begin with “%s”".formatted(beginning));
            case Adjustment.Dropped(List<String> words) ->
                new QueryAdjustment("dropped", words, "", "left out: " + String.join(", ", words));
            case Adjustment.Spread() ->
                new QueryAdjustment(
                        "spread", List.of(), "", "no name has all words; these have them in names, signs and genes");
            case Adjustment.Relaxed(int atLeast, int of) ->
                new QueryAdjustment(
                        "relaxed",
                        List.of(),
                        "",
                        "nothing has all %d words; these have at least %d".formatted(of, atLeast));
            case Adjustment.Cut(int used, int typed) ->
                new QueryAdjustment("cut", List.of(), "", "used the first %d of %d characters".formatted(used, typed));
            case Adjustment.Replaced(var from, var to) ->
                new QueryAdjustment(
                        "replaced",
                        List.of(from.toString()),
                        to.toString(),
                        "%s is retired; %s takes its place".formatted(from, to));
            case Adjustment.UnknownId(String typed) -> about("unknown-id", typed, typed + " is not known to this pack");
            case Adjustment.NothingToLookFor() ->
                new QueryAdjustment("nothing-to-look-for", List.of(), "", "there is no letter or digit to look for");
        };
    }

    private static QueryAdjustment about(String kind, String from, String message) {
        return new QueryAdjustment(kind, List.of(from), "", message);
    }
}
