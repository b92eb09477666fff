package org.hoofbeat.web.trials;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.trials.Age;
import org.hoofbeat.model.trials.StudyEnum;
import org.hoofbeat.trials.FoundPlace;
import org.hoofbeat.trials.PeopleSearch;

/**
 * What somebody filled in. What cannot be understood is shown again and left out of the search.
 *
 * @param q a disease or other words
 * @param disease a disease's code
 * @param age a number
 * @param unit {@code years} or {@code months}
 * @param km how far a site may be from the city
 */
public record TrialsForm(
        String q,
        String disease,
        String age,
        String unit,
        String sex,
        String country,
        String city,
        String km,
        boolean healthy,
        Set<String> phases,
        String type,
        boolean results,
        boolean open) {
    private static final int LONGEST = 200;
    private static final double USUAL_KILOMETRES = 100;

    static TrialsForm of(HttpServletRequest request) {
        return of(name -> {
            String[] values = request.getParameterValues(name);
            return values == null ? List.of() : List.of(values);
        });
    }

    /** The form of the part of an address after its question mark. */
    static TrialsForm of(String query) {
        Map<String, List<String>> values = Stream.of(query.split("&"))
                .map(part -> part.split("=", 2))
                .filter(part -> part.length == 2)
                .collect(Collectors.groupingBy(
                        part -> part[0], Collectors.mapping(part -> decoded(part[1]), Collectors.toList())));
        return of(name -> values.getOrDefault(name, List.of()));
    }

    private static TrialsForm of(Function<String, List<String>> values) {
        Set<String> known = StudyEnum.get("Phase").values().keySet();
        return new TrialsForm(
                text(values, "q"),
                text(values, "disease"),
                text(values, "age"),
                text(values, "unit").equals("months") ? "months" : "years",
                oneOf(values, "sex", Set.of("FEMALE", "MALE")),
                text(values, "country"),
                text(values, "city"),
                text(values, "km"),
                isTicked(values, "healthy"),
                values.apply("phase").stream()
                        .filter(known::contains)
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                oneOf(values, "type", StudyEnum.get("StudyType").values().keySet()),
                isTicked(values, "results"),
                isTicked(values, "open"));
    }

    /** What is looked for. */
    PeopleSearch search(Optional<FoundPlace> place) {
        return new PeopleSearch(
                q,
                findDisease(),
                findAge(),
                sex,
                country,
                place.map(FoundPlace::place),
                kilometres(),
                healthy,
                phases,
                type,
                results,
                open);
    }

    Optional<Curie> findDisease() {
        return Curie.findIn(disease);
    }

    Optional<Age> findAge() {
        return age.matches("\\d{1,3}") ? Age.find(age + " " + unit) : Optional.empty();
    }

    /** How far a site may be from the city. */
    public double kilometres() {
        return km.matches("\\d{1,5}") && !km.matches("0+") ? Double.parseDouble(km) : USUAL_KILOMETRES;
    }

    /** Whether more than a disease or words was filled in. */
    public boolean isForSomebody() {
        return !age.isEmpty()
                || !sex.isEmpty()
                || !country.isEmpty()
                || !city.isEmpty()
                || healthy
                || !phases.isEmpty()
                || !type.isEmpty()
                || results
                || open;
    }

    /** The parts of the form that narrow a search, those that narrow it most first, as they are called in its address. */
    List<String> narrowing() {
        var narrowing = new ArrayList<String>();
        addIf(!city.isEmpty(), "city", narrowing);
        addIf(!age.isEmpty(), "age", narrowing);
        addIf(open, "open", narrowing);
        addIf(!country.isEmpty(), "country", narrowing);
        addIf(!phases.isEmpty(), "phase", narrowing);
        addIf(!type.isEmpty(), "type", narrowing);
        addIf(healthy, "healthy", narrowing);
        addIf(results, "results", narrowing);
        addIf(!sex.isEmpty(), "sex", narrowing);
        return narrowing;
    }

    /** The same form with some of these parts left empty. */
    TrialsForm without(Collection<String> parts) {
        return new TrialsForm(
                q,
                disease,
                parts.contains("age") ? "" : age,
                unit,
                parts.contains("sex") ? "" : sex,
                parts.contains("country") ? "" : country,
                parts.contains("city") ? "" : city,
                parts.contains("city") ? "" : km,
                healthy && !parts.contains("healthy"),
                parts.contains("phase") ? Set.of() : phases,
                parts.contains("type") ? "" : type,
                results && !parts.contains("results"),
                open && !parts.contains("open"));
    }

    private static void addIf(boolean filled, String part, List<String> to) {
        if (filled) {
            to.add(part);
        }
    }

    /** The same search as the part of an address after the question mark; without empty parts. */
    public String query() {
        var parts = Stream.of(
                        Map.entry("q", q),
                        Map.entry("disease", disease),
                        Map.entry("age", age),
                        Map.entry("unit", age.isEmpty() || unit.equals("years") ? "" : unit),
                        Map.entry("sex", sex),
                        Map.entry("country", country),
                        Map.entry("city", city),
                        Map.entry("km", city.isEmpty() ? "" : km),
                        Map.entry("healthy", healthy ? "true" : ""),
                        Map.entry("type", type),
                        Map.entry("results", results ? "true" : ""),
                        Map.entry("open", open ? "true" : ""))
                .filter(part -> !part.getValue().isEmpty());
        return Stream.concat(parts, phases.stream().map(phase -> Map.entry("phase", phase)))
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String text(Function<String, List<String>> values, String name) {
        String value = values.apply(name).stream().findFirst().orElse("").strip();
        return value.length() > LONGEST ? value.substring(0, LONGEST) : value;
    }

    private static String oneOf(Function<String, List<String>> values, String name, Set<String> known) {
        String value = text(values, name);
        return known.contains(value) ? value : "";
    }

    private static boolean isTicked(Function<String, List<String>> values, String name) {
        return text(values, name).equals("true");
    }

    /** What is no encoding of anything stands for itself. */
    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException unreadable) {
            return part;
        }
    }
}
