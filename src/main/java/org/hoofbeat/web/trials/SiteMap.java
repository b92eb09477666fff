package org.hoofbeat.web.trials;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hoofbeat.model.json.Json;
import org.hoofbeat.search.records.Place;
import org.hoofbeat.search.trials.StudyDocuments;

/**
 * Where a study's sites are, as a drawing: degrees are so many units to the right and downward (the plate carrée projection),
 * shown with the lines of latitude and longitude around the sites. It needs no map of anybody else's.
 *
 * @param left western edge in degrees
 * @param top northern edge, in degrees below the North Pole
 * @param width in degrees
 * @param height in degrees
 */
public record SiteMap(
        double left,
        double top,
        double width,
        double height,
        List<Dot> dots,
        List<Integer> meridians,
        List<Integer> parallels) {
    private static final double MARGIN = 4;
    private static final double SMALLEST = 24;

    /** More than any real study has. */
    private static final int MOST_SITES = 5_000;

    /**
     * Sites in one place.
     *
     * @param x degrees east of the left edge of the world
     * @param y degrees south of the North Pole
     */
    public record Dot(double x, double y, double size, String title) {}

    /** The map of these sites; its list of dots is empty where none says where it is. */
    static SiteMap of(List<Json.Obj> sites) {
        Map<Place, List<String>> places = new LinkedHashMap<>();
        for (Json.Obj site : sites.subList(0, Math.min(MOST_SITES, sites.size()))) {
            site.findObject("geoPoint").flatMap(StudyDocuments::place).ifPresent(place -> places.computeIfAbsent(
                            place, _ -> new ArrayList<>())
                    .add(TrialWords.shortened(site.string("city") + ", " + site.string("country"))));
        }
        double west = places.keySet().stream().mapToDouble(SiteMap::x).min().orElse(0) - MARGIN;
        double east = places.keySet().stream().mapToDouble(SiteMap::x).max().orElse(360) + MARGIN;
        double north = places.keySet().stream().mapToDouble(SiteMap::y).min().orElse(0) - MARGIN;
        double south = places.keySet().stream().mapToDouble(SiteMap::y).max().orElse(180) + MARGIN;
        double width = Math.max(SMALLEST * 2, east - west);
        double height = Math.max(SMALLEST, Math.max(width / 3, south - north));
        double left = (west + east - width) / 2;
        double top = (north + south - height) / 2;
        double unit = width / 100;
        List<Dot> dots = new ArrayList<>();
        places.forEach((place, names) -> dots.add(new Dot(
                x(place),
                y(place),
                unit * (0.7 + Math.min(1.5, Math.log10(names.size()))),
                names.getFirst() + (names.size() > 1 ? " (" + names.size() + ")" : ""))));
        return new SiteMap(left, top, width, height, dots, lines(left, width), lines(top, height));
    }

    private static double x(Place place) {
        return place.longitude() + 180;
    }

    private static double y(Place place) {
        return 90 - place.latitude();
    }

    private static List<Integer> lines(double from, double length) {
        int step = length > 120 ? 30 : length > 50 ? 10 : 5;
        List<Integer> lines = new ArrayList<>();
        for (int at = (int) Math.ceil(from / step) * step; at < from + length; at += step) {
            lines.add(at);
        }
        return lines;
    }

    /** The part of the world that is shown, as drawings say it. */
    public String viewBox() {
        return "%.2f %.2f %.2f %.2f".formatted(left, top, width, height);
    }
}
