package org.hoofbeat.trials;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hoofbeat.model.json.Json;

/** Plain filters over studies, which share no code with the search that they are compared with. */
final class PlainFilters {
    static final String ID = "protocolSection.identificationModule.";
    static final String STATUS = "protocolSection.statusModule.";
    static final String DESIGN = "protocolSection.designModule.";
    static final String ELIGIBILITY = "protocolSection.eligibilityModule.";
    static final String SITES = "protocolSection.contactsLocationsModule.locations";
    static final String CONDITIONS = "protocolSection.conditionsModule.conditions";
    static final String ARMS = "protocolSection.armsInterventionsModule.";
    static final String SPONSORS = "protocolSection.sponsorCollaboratorsModule.";

    private PlainFilters() {}

    static boolean hasNumber(Json.Obj study, String number) {
        return texts(study, ID + "nctId").contains(number)
                || texts(study, ID + "nctIdAliases").contains(number);
    }

    static Predicate<Json.Obj> is(String path, String value) {
        return study -> texts(study, path).contains(value);
    }

    static Predicate<Json.Obj> date(String path, String from, String to) {
        return study -> texts(study, path).stream()
                .map(PlainFilters::firstDay)
                .anyMatch(day -> !day.isBefore(LocalDate.parse(from)) && !day.isAfter(LocalDate.parse(to)));
    }

    static LocalDate firstDay(String text) {
        return text.length() == 4
                ? LocalDate.of(Integer.parseInt(text), 1, 1)
                : text.length() == 7 ? YearMonth.parse(text).atDay(1) : LocalDate.parse(text.substring(0, 10));
    }

    static Predicate<Json.Obj> words(String word, String... paths) {
        return study -> Arrays.stream(paths)
                .flatMap(path -> texts(study, path).stream())
                .anyMatch(text ->
                        tokens(text).stream().anyMatch(token -> token.equals(word) || token.equals(word + "s")));
    }

    static Predicate<Json.Obj> exact(String word, String path) {
        return study ->
                texts(study, path).stream().anyMatch(text -> tokens(text).contains(word));
    }

    static Predicate<Json.Obj> phrase(String phrase, String... paths) {
        String pattern = "(^| )" + phrase.replace(" ", "s? ") + "s?( |$)";
        return study -> Arrays.stream(paths)
                .flatMap(path -> texts(study, path).stream())
                .anyMatch(text -> Pattern.compile(pattern)
                        .matcher(String.join(" ", tokens(text)))
                        .find());
    }

    static Predicate<Json.Obj> whole(String phrase, String path) {
        return study -> texts(study, path).stream()
                .map(text -> String.join(" ", tokens(text)))
                .anyMatch(text -> text.equals(phrase) || text.equals(phrase + "s"));
    }

    static Predicate<Json.Obj> starts(String word, String path) {
        return study -> texts(study, path).stream()
                .anyMatch(text -> tokens(text).getFirst().equals(word));
    }

    static Predicate<Json.Obj> ends(String word, String path) {
        return study -> texts(study, path).stream()
                .anyMatch(text -> tokens(text).getLast().matches(word + "s?"));
    }

    static Predicate<Json.Obj> site(Predicate<Json.Obj> holds) {
        return study -> sites(study).stream().anyMatch(holds);
    }

    static Predicate<Json.Obj> near(double latitude, double longitude, double kilometres) {
        return site(nearSite(latitude, longitude, kilometres));
    }

    static Predicate<Json.Obj> nearSite(double latitude, double longitude, double kilometres) {
        return site -> site.findObject("geoPoint")
                .map(point -> kilometres(
                        latitude,
                        longitude,
                        Double.parseDouble(point.find("lat").orElseThrow().asText()),
                        Double.parseDouble(point.find("lon").orElseThrow().asText())))
                .filter(distance -> distance <= kilometres)
                .isPresent();
    }

    /** By the spherical law of cosines, unlike the program. */
    static double kilometres(double lat1, double lon1, double lat2, double lon2) {
        double a = Math.toRadians(lat1);
        double b = Math.toRadians(lat2);
        return 6371.0088
                * Math.acos(Math.min(
                        1,
                        Math.sin(a) * Math.sin(b) + Math.cos(a) * Math.cos(b) * Math.cos(Math.toRadians(lon2 - lon1))));
    }

    static List<Json.Obj> sites(Json.Obj study) {
        return at(study, SITES).stream().map(Json.Obj.class::cast).toList();
    }

    static double years(int years) {
        return years;
    }

    /** Ages in years. */
    static List<Double> ages(Json.Obj study, String field) {
        List<Double> ages = new ArrayList<>();
        for (String text : texts(study, ELIGIBILITY + field)) {
            Matcher age = Pattern.compile("(\\d+) (\\w+?)s?").matcher(text);
            if (age.matches()) {
                double part =
                        switch (age.group(2)) {
                            case "Year" -> 1;
                            case "Month" -> 12;
                            case "Week" -> 365.25 / 7;
                            case "Day" -> 365.25;
                            case "Hour" -> 365.25 * 24;
                            default -> 365.25 * 24 * 60;
                        };
                ages.add(Integer.parseInt(age.group(1)) / part);
            }
        }
        return ages;
    }

    static Stream<Double> numbers(Json.Obj study, String path) {
        return texts(study, path).stream().map(Double::valueOf);
    }

    static List<String> texts(Json.Obj study, String path) {
        return at(study, path).stream().map(Json::asText).toList();
    }

    static List<Json> at(Json from, String path) {
        List<Json> values = List.of(from);
        for (String step : path.split("\\.")) {
            values = values.stream()
                    .filter(Json.Obj.class::isInstance)
                    .flatMap(value -> ((Json.Obj) value).find(step).stream())
                    .flatMap(value -> value instanceof Json.Array(List<Json> items) ? items.stream() : Stream.of(value))
                    .toList();
        }
        return values;
    }

    static List<String> tokens(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(java.util.Locale.ROOT);
        List<String> tokens = new ArrayList<>();
        Matcher word = Pattern.compile("[\\p{L}\\p{N}]+(\\.\\d+)*")
                .matcher(plain.replaceAll("['’]s\\b", "").replaceAll("['’]", ""));
        while (word.find()) {
            tokens.add(word.group());
        }
        return tokens.isEmpty() ? List.of("") : tokens;
    }
}
