package org.hoofbeat.model.trials;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A calendar date of which the day, or day and month, may be unknown.
 *
 * @param first the first day that it may be
 * @param last the last day that it may be
 */
public record PartialDate(LocalDate first, LocalDate last) {
    private static final Pattern FORM =
            Pattern.compile("(\\d{4})(?:[-/](\\d{1,2})(?:[-/](\\d{1,2}))?)?(?:T[\\d:.]*Z?)?");
    private static final Pattern AMERICAN = Pattern.compile("(\\d{1,2})/(?:(\\d{1,2})/)?(\\d{4})");

    /** The date in a text, {@code 2015}, {@code 2015-06}, {@code 2015-06-30} or {@code 06/30/2015}; empty for what is none. */
    public static Optional<PartialDate> find(String text) {
        try {
            Matcher form = FORM.matcher(text.strip());
            if (form.matches()) {
                return Optional.of(of(form.group(1), form.group(2), form.group(3)));
            }
            Matcher american = AMERICAN.matcher(text.strip());
            return american.matches()
                    ? Optional.of(of(american.group(3), american.group(1), american.group(2)))
                    : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static PartialDate of(
            String year,
            @org.jspecify.annotations.Nullable String month,
            @org.jspecify.annotations.Nullable String day) {
        int y = Integer.parseInt(year);
        if (month == null) {
            return new PartialDate(LocalDate.of(y, 1, 1), LocalDate.of(y, 12, 31));
        }
        YearMonth whole = YearMonth.of(y, Integer.parseInt(month));
        if (day == null) {
            return new PartialDate(whole.atDay(1), whole.atEndOfMonth());
        }
        LocalDate date = whole.atDay(Integer.parseInt(day));
        return new PartialDate(date, date);
    }
}
