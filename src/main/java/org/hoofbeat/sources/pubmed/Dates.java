package org.hoofbeat.sources.pubmed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hoofbeat.model.citation.PartialDate;
import org.hoofbeat.model.literature.ArticleDates.HistoryStep;
import org.hoofbeat.model.literature.PublicationDate;

/** Dates in parts: months are written as numbers, names or seasons, and some dates as a phrase. */
final class Dates {
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12),
            Map.entry("win", 1),
            Map.entry("spr", 3),
            Map.entry("sum", 6),
            Map.entry("aut", 9),
            Map.entry("fal", 9));
    private static final String[] NAMES = {
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
    };
    private static final Pattern YEAR = Pattern.compile("(?:1[5-9]|20)\\d\\d");
    private static final Pattern PHRASE =
            Pattern.compile("((?:1[5-9]|20)\\d\\d)(?:\\s+([A-Za-z]{3,})[a-z]*\\.?(?:\\s+(\\d{1,2}))?)?");

    private Dates() {}

    /** A date with elements for year, month and day; unknown where the element is missing or makes no sense. */
    static PartialDate of(Element element) {
        return date(element.text("Year"), element.text("Month"), element.text("Day"));
    }

    static PublicationDate publication(Element element) {
        String phrase = element.text("MedlineDate");
        if (!phrase.isEmpty()) {
            Matcher parts = PHRASE.matcher(phrase);
            if (parts.find()) {
                return new PublicationDate(date(parts.group(1), text(parts.group(2)), text(parts.group(3))), phrase);
            }
            return new PublicationDate(PartialDate.UNKNOWN, phrase);
        }
        String season = element.text("Season");
        String year = element.text("Year");
        if (!season.isEmpty()) {
            return new PublicationDate(date(year, season, ""), (year + " " + season).strip());
        }
        PartialDate date = of(element);
        return new PublicationDate(date, written(date));
    }

    /** {@code 2018 May 17}. */
    static String written(PartialDate date) {
        if (!date.isKnown()) {
            return "";
        }
        String year = String.valueOf(date.year());
        if (date.month() == 0) {
            return year;
        }
        String month = year + " " + NAMES[date.month() - 1];
        return date.day() == 0 ? month : month + " " + date.day();
    }

    static List<HistoryStep> history(Element list) {
        return list.children("PubMedPubDate").stream()
                .map(step -> new HistoryStep(
                        step.attribute("PubStatus"), of(step), number(step.text("Hour")), number(step.text("Minute"))))
                .filter(step -> step.date().isKnown())
                .toList();
    }

    private static PartialDate date(String year, String month, String day) {
        if (!YEAR.matcher(year).matches()) {
            return PartialDate.UNKNOWN;
        }
        int y = Integer.parseInt(year);
        int m = month(month);
        int d = number(day);
        if (m == 0 || d < 1) {
            return new PartialDate(y, m, 0);
        }
        try {
            return PartialDate.of(LocalDate.of(y, m, d));
        } catch (DateTimeException noSuchDay) {
            return new PartialDate(y, m, 0);
        }
    }

    private static int month(String text) {
        if (text.length() >= 3) {
            return MONTHS.getOrDefault(text.substring(0, 3).toLowerCase(Locale.ROOT), 0);
        }
        int number = number(text);
        return number >= 1 && number <= 12 ? number : 0;
    }

    private static int number(String text) {
        return text.length() <= 2 && !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Integer.parseInt(text)
                : -1;
    }

    private static String text(@org.jspecify.annotations.Nullable String group) {
        return group == null ? "" : group;
    }
}
