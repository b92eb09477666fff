package org.hoofbeat.model.trials;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An age as studies state it, {@code 18 Years} or {@code 6 Months}, as a number that can be compared. A year has 365.25 days
 * and 12 months, so that 12 months are a year and 24 hours a day.
 *
 * @param minutes since birth, at least 0
 */
public record Age(long minutes) implements Comparable<Age> {
    private static final long DAY = 24 * 60;
    private static final long MONTH = 43_830;
    private static final Pattern FORM = Pattern.compile(
            "(\\d{1,6}(?:\\.\\d{1,6})?)\\s*(years?|yrs?|y|months?|mos?|weeks?|wks?|days?|d|hours?|hrs?|minutes?|mins?)");

    /** A number of whole years. */
    public static Age ofYears(int years) {
        return new Age(years * 12L * MONTH);
    }

    /** The age in a text; empty for {@code N/A}, which means that there is no bound, and for what is no age. */
    public static Optional<Age> find(String text) {
        Matcher form = FORM.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!form.matches()) {
            return Optional.empty();
        }
        String unit = form.group(2);
        long minutes =
                switch (unit.charAt(0)) {
                    case 'y' -> 12 * MONTH;
                    case 'w' -> 7 * DAY;
                    case 'd' -> DAY;
                    case 'h' -> 60;
                    default -> unit.startsWith("mi") ? 1 : MONTH;
                };
        return Optional.of(new Age(Math.round(Double.parseDouble(form.group(1)) * minutes)));
    }

    @Override
    public int compareTo(Age other) {
        return Long.compare(minutes, other.minutes);
    }
}
