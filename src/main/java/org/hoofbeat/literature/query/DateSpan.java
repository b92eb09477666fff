package org.hoofbeat.literature.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days from one to another, both included. Written dates may be partial: {@code 2020} is the whole year, {@code 2020/03} the
 * month. The last day that PubMed counts is in the year 3000.
 */
public record DateSpan(LocalDate from, LocalDate to) {
    /** The end of open ranges. */
    public static final LocalDate LAST = LocalDate.of(3000, 12, 31);

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:[/ -](\\d{1,2}|[a-z]{3,9})(?:[/ -](\\d{1,2}))?)?");
    private static final Pattern RECENT = Pattern.compile("last (\\d{1,4}|) ?(day|week|month|year)s?");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** One written date. */
    public static Optional<DateSpan> find(String text, LocalDate today) {
        String plain = plain(text);
        Matcher recent = RECENT.matcher(plain);
        if (recent.matches()) {
            int count = recent.group(1).isEmpty() ? 1 : Integer.parseInt(recent.group(1));
            Period back =
                    switch (recent.group(2)) {
                        case "day" -> Period.ofDays(count);
                        case "week" -> Period.ofWeeks(count);
                        case "month" -> Period.ofMonths(count);
                        default -> Period.ofYears(count);
                    };
            LocalDate from = today.minus(back);
            return Optional.of(new DateSpan(from.isBefore(FIRST) ? FIRST : from, today));
        }
        if (plain.equals("today")) {
            return Optional.of(new DateSpan(today, today));
        }
        Matcher date = DATE.matcher(plain);
        return date.matches() ? of(date) : Optional.empty();
    }

    /** A range of written dates; an end that is left out, or {@code present}, is open. */
    public static Optional<DateSpan> find(String from, String to, LocalDate today) {
        Optional<DateSpan> first = from.isBlank() ? Optional.of(new DateSpan(FIRST, FIRST)) : find(from, today);
        Optional<DateSpan> last =
                to.isBlank() || plain(to).equals("present") ? Optional.of(new DateSpan(LAST, LAST)) : find(to, today);
        return first.flatMap(start -> last.map(end -> new DateSpan(start.from(), end.to())));
    }

    /** The days since so many days before today. */
    public static DateSpan ofLastDays(long days, LocalDate today) {
        LocalDate from = days > 3_000_000 ? FIRST : today.minusDays(days);
        return new DateSpan(from.isBefore(FIRST) ? FIRST : from, today);
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static Optional<DateSpan> of(Matcher date) {
        try {
            int year = Integer.parseInt(date.group(1));
            if (year == 0) {
                return Optional.empty();
            }
            if (date.group(2) == null) {
                return Optional.of(new DateSpan(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
            }
            int month = Character.isDigit(date.group(2).charAt(0))
                    ? Integer.parseInt(date.group(2))
                    : MONTHS.indexOf(date.group(2).substring(0, 3)) + 1;
            LocalDate start = LocalDate.of(year, month, 1);
            if (date.group(3) == null) {
                return Optional.of(new DateSpan(start, start.plusMonths(1).minusDays(1)));
            }
            LocalDate day = start.withDayOfMonth(Integer.parseInt(date.group(3)));
            return Optional.of(new DateSpan(day, day));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }
}
