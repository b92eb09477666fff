package org.hoofbeat.model.citation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A calendar date of which only a part may be known: a year, a year and a month, or a day; or nothing.
 *
 * @param year 1 to 9999; 0 where nothing is known
 * @param month 1 to 12; 0 where it is not known
 * @param day 1 to 31, as the month allows; 0 where it is not known
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {
    /** No date is known. */
    public static final PartialDate UNKNOWN = new PartialDate(0, 0, 0);

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
    private static final Comparator<PartialDate> ORDER = Comparator.comparingInt(PartialDate::year)
            .thenComparingInt(PartialDate::month)
            .thenComparingInt(PartialDate::day);

    /** @throws IllegalArgumentException when there is no such date, or a part is known without the larger one */
    public PartialDate {
        if (!exists(year, month, day)) {
            throw new IllegalArgumentException("there is no date with year " + year + ", month " + month + ", day "
                    + day + "; a day needs a month and a month needs a year");
        }
    }

    /** A whole date. */
    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** Only a year. */
    public static PartialDate ofYear(int year) {
        return new PartialDate(year, 0, 0);
    }

    /**
     * Reads {@code 2009}, {@code 2009-03}, {@code 2009-03-17}, or the empty text as {@link #UNKNOWN}.
     *
     * @throws IllegalArgumentException when it is written otherwise or does not exist
     */
    public static PartialDate parse(String text) {
        if (text.isBlank()) {
            return UNKNOWN;
        }
        Matcher parts = WRITTEN.matcher(text.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException("'" + text + "' is no date; expected 2009, 2009-03 or 2009-03-17");
        }
        return new PartialDate(number(parts.group(1)), number(parts.group(2)), number(parts.group(3)));
    }

    /** Whether at least the year is known. */
    public boolean isKnown() {
        return year > 0;
    }

    @Override
    public int compareTo(PartialDate other) {
        return ORDER.compare(this, other);
    }

    /** As ISO 8601 writes it, as far as it is known: {@code 2009-03}; empty where nothing is. */
    @Override
    public String toString() {
        if (!isKnown()) {
            return "";
        }
        String known = String.format(Locale.ROOT, "%04d", year);
        if (month > 0) {
            known += String.format(Locale.ROOT, "-%02d", month);
        }
        return day > 0 ? known + String.format(Locale.ROOT, "-%02d", day) : known;
    }

    private static int number(@org.jspecify.annotations.Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static boolean exists(int year, int month, int day) {
        if (year < 0 || year > 9999 || year == 0 && month != 0 || month == 0 && day != 0) {
            return false;
        }
        try {
            LocalDate.of(Math.max(1, year), month == 0 ? 1 : month, day == 0 ? 1 : day);
            return true;
        } catch (DateTimeException impossible) {
            return false;
        }
    }
}
