package org.hoofbeat.search.solr;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.solr.common.params.CursorMarkParams;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.hoofbeat.search.records.Condition;
import org.hoofbeat.search.records.Nearness;
import org.hoofbeat.search.records.Order;
import org.hoofbeat.search.records.Place;
import org.hoofbeat.search.records.RecordQuery;
import org.hoofbeat.search.records.TooManyPartsException;

/**
 * Writes a {@link RecordQuery} as parameters of a Solr request. Words and texts are written between quotation marks, with
 * marks inside them escaped, so that none of their characters has a meaning.
 */
final class RecordQuestion {
    /** Goes up with every change of the records' schema. */
    static final int SCHEMA = 2;

    private static final String PARTS = "kind:part";

    /** Half of what the engine is set to take, as it counts some parts twice. */
    private static final int MOST_CLAUSES = 30_000;

    private final ModifiableSolrParams params = new ModifiableSolrParams();
    private int numbered;
    private boolean scoring;
    private int clauses;

    ModifiableSolrParams write(RecordQuery query) {
        params.set("records", "kind:record");
        query.nearness().ifPresent(this::addNearness);
        boolean scored = query.order().stream().anyMatch(order -> order.field().equals(Order.RELEVANCE));
        scoring = scored;
        String main = text(query.condition());
        scoring = false;
        if (scored && query.nearness().isPresent()) {
            params.set("main", main);
            params.set("q", "{!boost b=query($near,0) v=$main}");
        } else if (scored) {
            params.set("q", main);
        } else {
            params.set("q", "*:*");
            params.add("fq", plain(main));
        }
        params.add("fq", "kind:record");
        query.filters().forEach(filter -> params.add("fq", plain(text(filter))));
        List<String> sort = new ArrayList<>();
        query.order().forEach(order -> sort.add(sort(order)));
        sort.add("id asc");
        params.set("sort", String.join(",", sort));
        params.set("fl", "id,score,x_*");
        params.set("rows", query.rows());
        params.set(CursorMarkParams.CURSOR_MARK_PARAM, query.cursor());
        if (!query.facets().isEmpty()) {
            params.set("facet", true).set("facet.mincount", 1).set("facet.limit", 500);
            query.facets().forEach(field -> params.add("facet.field", field));
        }
        return params;
    }

    private static String sort(Order order) {
        String field = order.field().equals(Order.NEARNESS) ? "query($near,0)" : order.field();
        // The nearest has the highest value.
        boolean ascending = order.ascending() != order.field().equals(Order.NEARNESS);
        return field + (ascending ? " asc" : " desc");
    }

    /** Conditions that do not count are remembered by the engine unless they name a place or carry words. */
    private static String plain(String query) {
        return query.length() > 200 || query.contains("{!") ? "{!cache=false}" + query : query;
    }

    private void addNearness(Nearness near) {
        String beyond = String.format(
                Locale.ROOT,
                "max(0,sub(geodist(place,%s,%s),%s))",
                near.center().latitude(),
                near.center().longitude(),
                near.offsetKilometres());
        String fall = String.format(Locale.ROOT, "%s", Math.log(near.decay()));
        String part = "div(" + beyond + "," + near.scaleKilometres() + ")";
        params.set(
                "decay",
                switch (near.shape()) {
                    case EXP -> "exp(mul(" + fall + "," + part + "))";
                    case GAUSS -> "exp(mul(" + fall + ",pow(" + part + ",2)))";
                    case LINEAR -> "max(0,sub(1,mul(" + (1 - near.decay()) + "," + part + ")))";
                });
        params.set("nearparts", "+" + PARTS + "^=0 +place:[-90,-180 TO 90,180]^=0 +{!func v=$decay}");
        params.set("near", "{!parent which=$records score=max v=$nearparts}");
    }

    private String text(Condition condition) {
        count(1);
        return switch (condition) {
            case Condition.Everything() -> "*:*";
            case Condition.Nothing() -> "(+*:* -*:*)";
            case Condition.Words(String field, List<String> words) -> field + ":" + oneOf(words);
            case Condition.Phrase(String field, List<List<String>> words) -> phrase(field, words);
            case Condition.OneOf(String field, var values) ->
                values.isEmpty() ? "(+*:* -*:*)" : field + ":" + oneOf(List.copyOf(values));
            case Condition.Between(String field, long from, long to) ->
                field + ":[" + (from == Long.MIN_VALUE ? "*" : String.valueOf(from)) + " TO "
                        + (to == Long.MAX_VALUE ? "*" : String.valueOf(to)) + "]";
            case Condition.BetweenNumbers(String field, double from, double to) ->
                field + ":[" + (Double.isInfinite(from) ? "*" : String.valueOf(from)) + " TO "
                        + (Double.isInfinite(to) ? "*" : String.valueOf(to)) + "]";
            case Condition.All(List<Condition> all) ->
                all.isEmpty()
                        ? "*:*"
                        : all.stream().map(one -> "+" + nested(one)).collect(Collectors.joining(" ", "(", ")"));
            case Condition.Any(List<Condition> any) ->
                any.isEmpty()
                        ? "(+*:* -*:*)"
                        : any.stream().map(this::nested).collect(Collectors.joining(" ", "(", ")"));
            case Condition.AtLeast(List<Condition> some, int number) -> {
                StringBuilder bool = new StringBuilder("{!bool mm=" + number);
                some.forEach(one -> {
                    String name = "p" + numbered++;
                    params.set(name, text(one));
                    bool.append(" should=$").append(name);
                });
                yield bool.append('}').toString();
            }
            case Condition.Not(Condition not) -> "(+*:*^=0 -" + nested(not) + ")";
            case Condition.OfAPart(Condition part) ->
                reference(
                        "{!parent which=$records score=" + (scoring ? "max" : "none") + " v=",
                        (isOfPartsOnly(part) ? "" : "+" + PARTS + "^=0 ") + "+" + nested(part));
            case Condition.Within(Place center, double kilometres) ->
                String.format(
                        Locale.ROOT,
                        "{!geofilt sfield=place pt=%s,%s d=%s}",
                        center.latitude(),
                        center.longitude(),
                        kilometres);
            case Condition.Weighted(Condition one, double weight) -> nested(one) + "^" + number(weight);
            case Condition.Worth(Condition one, double points) -> nested(one) + "^=" + number(points);
            case Condition.Preferring(Condition required, Condition preferred) ->
                "(+" + nested(required) + " " + nested(preferred) + ")";
        };
    }

    /** Only parts have a place. */
    private static boolean isOfPartsOnly(Condition condition) {
        return switch (condition) {
            case Condition.Within _ -> true;
            case Condition.All(List<Condition> all) -> all.stream().anyMatch(RecordQuestion::isOfPartsOnly);
            default -> false;
        };
    }

    /** A condition as one clause. */
    private String nested(Condition condition) {
        String text = text(condition);
        boolean oneClause = text.startsWith("(") || text.startsWith("{!") || !text.contains(" ");
        return oneClause ? text : "(" + text + ")";
    }

    private String reference(String beginning, String query) {
        String name = "p" + numbered++;
        params.set(name, query);
        return beginning + "$" + name + "}";
    }

    /** Forms of one word make a phrase of alternatives: each combination is a phrase of its own. */
    private String phrase(String field, List<List<String>> words) {
        List<String> phrases = List.of("");
        for (List<String> forms : words) {
            List<String> longer = new ArrayList<>();
            for (String beginning : phrases) {
                for (String form : phrases.size() > 32 ? forms.subList(0, 1) : forms) {
                    longer.add(beginning.isEmpty() ? form : beginning + " " + form);
                }
            }
            phrases = longer;
        }
        return field + ":" + oneOf(phrases);
    }

    private void count(int more) {
        clauses += more;
        if (clauses > MOST_CLAUSES) {
            throw new TooManyPartsException(MOST_CLAUSES);
        }
    }

    private String oneOf(List<String> values) {
        count(values.size());
        return values.stream().map(RecordQuestion::quoted).collect(Collectors.joining(" ", "(", ")"));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }
}
