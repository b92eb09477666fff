package org.hoofbeat.trials;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hoofbeat.model.trials.Piece;
import org.hoofbeat.model.trials.Pieces;
import org.hoofbeat.model.trials.SearchArea;
import org.hoofbeat.model.trials.StudyEnum;
import org.hoofbeat.search.records.Condition;
import org.hoofbeat.search.records.Nearness;
import org.hoofbeat.search.records.Order;
import org.hoofbeat.search.records.Place;
import org.hoofbeat.search.trials.StudyFields;
import org.hoofbeat.trials.essie.EssieException;
import org.hoofbeat.trials.essie.EssieParser;

/**
 * A search as the registry's API asks for it: what its parameters {@code query.*}, {@code filter.*}, {@code postFilter.*},
 * {@code aggFilters}, {@code geoDecay} and {@code sort} mean.
 *
 * @param condition what counts for the order
 * @param filters what must hold besides
 * @param order what to sort by
 * @param nearness how distance counts, where a place was given
 * @param searched fields that the queries looked at, for the special field {@code @query}
 */
public record RegistrySearch(
        Condition condition,
        List<Condition> filters,
        List<Order> order,
        Optional<Nearness> nearness,
        Set<String> searched) {
    private static final double KILOMETRES_IN_A_MILE = 1.609344;
    private static final Pattern ONLY_NUMBERS =
            Pattern.compile("(?i)\\s*NCT0*[1-9]\\d{0,7}(?:[\\s,]+NCT0*[1-9]\\d{0,7})*\\s*");
    private static final Pattern NUMBER = Pattern.compile("[Nn][Cc][Tt]0*([1-9]\\d{0,7})");
    private static final Pattern GEO =
            Pattern.compile("distance\\((-?\\d+(?:\\.\\d+)?),(-?\\d+(?:\\.\\d+)?),(\\d+(?:\\.\\d+)?)(km|mi)?\\)");
    private static final Pattern DECAY = Pattern.compile("func:(gauss|exp|linear),scale:(\\d+(?:\\.\\d+)?)(km|mi),"
            + "offset:(\\d+(?:\\.\\d+)?)(km|mi),decay:(\\d+(?:\\.\\d+)?)");
    private static final String USUAL_DECAY = "func:exp,scale:300mi,offset:0mi,decay:0.5";
    private static final int MOST_ORDERS = 2;

    /** Names of the parameters that are understood here. */
    public static final Set<String> PARAMETERS = parameters();

    private static Set<String> parameters() {
        Set<String> names = new LinkedHashSet<>();
        SearchArea.list().stream()
                .filter(area -> !area.param().isEmpty())
                .forEach(area -> names.add("query." + area.param()));
        for (String filter : List.of("overallStatus", "geo", "ids", "advanced", "synonyms")) {
            names.add("filter." + filter);
            names.add("postFilter." + filter);
        }
        names.addAll(List.of("aggFilters", "geoDecay", "sort"));
        return names;
    }

    public RegistrySearch {
        filters = List.copyOf(filters);
        order = List.copyOf(order);
    }

    /** @throws InvalidParameterException when a value cannot be used */
    static RegistrySearch of(Map<String, String> parameters, QueryMeaning meaning) {
        List<Condition> queries = new ArrayList<>();
        List<Condition> filters = new ArrayList<>();
        Set<String> searched = new LinkedHashSet<>();
        Optional<Place> center = Optional.empty();
        boolean numbersOnly = false;
        for (Map.Entry<String, String> parameter : parameters.entrySet()) {
            String name = parameter.getKey();
            String value = parameter.getValue();
            if (name.startsWith("query.") && !value.isBlank()) {
                SearchArea area = SearchArea.ofParam(name.substring("query.".length()));
                area.parts().forEach(part -> searched.add(part.piece().name()));
                if (ONLY_NUMBERS.matcher(value).matches()) {
                    numbersOnly = true;
                    queries.add(numbers(value.strip().split("[\\s,]+"), name));
                } else {
                    queries.add(expression(value, name, area, meaning));
                }
            } else if (name.endsWith("ilter.geo") && !value.isBlank()) {
                Matcher geo = geo(value);
                center = Optional.of(center(geo));
                filters.add(near(geo, center.get()));
            } else if (name.startsWith("filter.") || name.startsWith("postFilter.") || name.equals("aggFilters")) {
                filter(name, value, meaning).ifPresent(filters::add);
            }
        }
        if (numbersOnly) {
            filters.clear();
        }
        Optional<Nearness> nearness = numbersOnly
                ? Optional.empty()
                : center.map(place -> decay(parameters.getOrDefault("geoDecay", USUAL_DECAY), place));
        if (parameters.containsKey("geoDecay")) {
            decay(parameters.getOrDefault("geoDecay", ""), new Place(0, 0));
        }
        List<Order> order = order(parameters.getOrDefault("sort", ""));
        if (order.isEmpty() && (!queries.isEmpty() || nearness.isPresent())) {
            order = List.of(new Order(Order.RELEVANCE, false));
        }
        return new RegistrySearch(Condition.allOf(queries), filters, order, nearness, searched);
    }

    private static Optional<Condition> filter(String name, String value, QueryMeaning meaning) {
        if (value.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (name.substring(name.indexOf('.') + 1)) {
                    case "overallStatus" -> statuses(value);
                    case "ids" -> numbers(value.split("[,|]"), name);
                    case "advanced" -> expression(value, name, SearchArea.ofParam("term"), meaning);
                    case "aggFilters" -> AggregationFilter.parse(value);
                    default ->
                        throw new InvalidParameterException(
                                "Invalid value in parameter synonyms: the registry's synonym numbers are not known here");
                });
    }

    private static Condition expression(String value, String name, SearchArea area, QueryMeaning meaning) {
        try {
            return meaning.of(EssieParser.parse(value), area);
        } catch (EssieException wrong) {
            throw new InvalidParameterException("Incorrect query in parameter " + name + ": " + wrong.getMessage());
        }
    }

    private static Condition statuses(String value) {
        StudyEnum known = StudyEnum.get("Status");
        List<String> statuses =
                Arrays.stream(value.split("[,|]")).map(String::strip).toList();
        if (!known.values().keySet().containsAll(statuses)) {
            throw new InvalidParameterException("Invalid value in parameter overallStatus");
        }
        return new Condition.OneOf("k_OverallStatus", statuses);
    }

    private static Condition numbers(String[] values, String name) {
        List<String> ids = new ArrayList<>();
        for (String value : values) {
            Matcher number = NUMBER.matcher(value.strip());
            if (!number.matches()) {
                throw new InvalidParameterException(
                        "Invalid value in parameter " + name.substring(name.indexOf('.') + 1));
            }
            ids.add(canonical(number.group(1)));
        }
        return new Condition.Any(
                List.of(new Condition.OneOf("k_NCTId", ids), new Condition.OneOf("k_NCTIdAlias", ids)));
    }

    /** A registry number as the registry writes it; empty for what is none. */
    public static Optional<String> findNumber(String text) {
        Matcher number = NUMBER.matcher(text.strip());
        return number.matches() ? Optional.of(canonical(number.group(1))) : Optional.empty();
    }

    private static String canonical(String digits) {
        return "NCT" + "0".repeat(8 - digits.length()) + digits;
    }

    private static Matcher geo(String value) {
        Matcher geo = GEO.matcher(value);
        if (!geo.matches()) {
            throw new InvalidParameterException("Invalid value in parameter geo");
        }
        return geo;
    }

    private static Place center(Matcher geo) {
        double latitude = Double.parseDouble(geo.group(1));
        double longitude = Double.parseDouble(geo.group(2));
        if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
            throw new InvalidParameterException("Invalid value in parameter geo");
        }
        return new Place(latitude, longitude);
    }

    private static Condition near(Matcher geo, Place center) {
        return new Condition.OfAPart(new Condition.Within(center, kilometres(geo.group(3), geo.group(4))));
    }

    private static double kilometres(String number, @org.jspecify.annotations.Nullable String unit) {
        return Double.parseDouble(number) * ("km".equals(unit) ? 1 : KILOMETRES_IN_A_MILE);
    }

    private static Nearness decay(String value, Place center) {
        Matcher decay = DECAY.matcher(value);
        if (!decay.matches()
                || kilometres(decay.group(2), decay.group(3)) <= 0
                || share(decay) <= 0
                || share(decay) >= 1) {
            throw new InvalidParameterException("Invalid value in parameter geoDecay");
        }
        return new Nearness(
                center,
                Nearness.Shape.valueOf(decay.group(1).toUpperCase(Locale.ROOT)),
                kilometres(decay.group(2), decay.group(3)),
                kilometres(decay.group(4), decay.group(5)),
                share(decay));
    }

    private static double share(Matcher decay) {
        return Double.parseDouble(decay.group(6));
    }

    private static List<Order> order(String sort) {
        List<Order> order = new ArrayList<>();
        String[] items = sort.isBlank() ? new String[0] : sort.split("[,|]");
        if (items.length > MOST_ORDERS) {
            throw new InvalidParameterException(
                    "Too many values in parameter sort: at most " + MOST_ORDERS + " are allowed");
        }
        for (String item : items) {
            order.add(order(item.strip().split(":", -1)));
        }
        return order;
    }

    private static Order order(String[] item) {
        String direction = item.length > 1 ? item[1] : "";
        if (item.length > 2
                || !Set.of("", "asc", "desc").contains(direction)
                || (item.length == 2 && direction.isEmpty())) {
            throw new InvalidParameterException("Invalid value in parameter sort: " + String.join(":", item));
        }
        if (item[0].equals("@relevance")) {
            return new Order(Order.RELEVANCE, direction.equals("asc"));
        }
        Piece piece = Pieces.all()
                .find(item[0])
                .filter(Piece::isSortable)
                .orElseThrow(() -> new InvalidParameterException(
                        "Invalid value in parameter sort: `" + item[0] + "` is not a date or numeric field"));
        boolean ascending = direction.isEmpty() ? piece.kind() != Piece.Kind.DATE : direction.equals("asc");
        return new Order(StudyFields.of(piece), ascending);
    }
}
