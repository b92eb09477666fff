package org.hoofbeat.web.trials;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        String[] phases = request.getParameterValues("phase");
        Set<String> known = StudyEnum.get("Phase").values().keySet();
        return new TrialsForm(
                text(request, "q"),
                text(request, "disease"),
                text(request, "age"),
                text(request, "unit").equals("months") ? "months" : "years",
                oneOf(request, "sex", Set.of("FEMALE", "MALE")),
                text(request, "country"),
                text(request, "city"),
                text(request, "km"),
                isTicked(request, "healthy"),
                Stream.of(phases == null ? new String[0] : phases)
                        .filter(known::contains)
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                oneOf(request, "type", StudyEnum.get("StudyType").values().keySet()),
                isTicked(request, "results"),
                isTicked(request, "open"));
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

    private static String text(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        if (value == null) {
            return "";
        }
        String stripped = value.strip();
        return stripped.length() > LONGEST ? stripped.substring(0, LONGEST) : stripped;
    }

    private static String oneOf(HttpServletRequest request, String name, Set<String> known) {
        String value = text(request, name);
        return known.contains(value) ? value : "";
    }

    private static boolean isTicked(HttpServletRequest request, String name) {
        return text(request, name).equals("true");
    }
}
