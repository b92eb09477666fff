package org.hoofbeat.web.text;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * Points in time as people write them.
 *
 * @param zone where the site says it is
 * @param m the language
 */
public record Dates(ZoneId zone, Messages m) {

    /** The day: {@code 3 May 2026}. */
    public String day(Instant instant) {
        return written("date.day", instant);
    }

    /** Day and time: {@code 3 May 2026, 14:05}. */
    public String time(Instant instant) {
        return written("date.time", instant);
    }

    private String written(String pattern, Instant instant) {
        return DateTimeFormatter.ofPattern(m.text(pattern), m.language().locale())
                .withZone(zone)
                .format(instant);
    }
}
