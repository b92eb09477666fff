package org.hoofbeat.web.eutils;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.hoofbeat.literature.query.DateSpan;
import org.hoofbeat.literature.query.FieldNames;
import org.hoofbeat.literature.translation.Translation;
import org.hoofbeat.search.literature.Field;
import org.hoofbeat.search.literature.LiteratureQuery;

/** Limits by date that stand in parameters of their own: {@code reldate}, or {@code mindate} and {@code maxdate}. */
final class DateLimits {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu/MM/dd", Locale.ROOT);

    private final Supplier<LocalDate> today;

    DateLimits(Supplier<LocalDate> today) {
        this.today = today;
    }

    /** @throws ScriptException when a date is none */
    Translation limit(Translation translation, Params params) {
        Optional<DateSpan> span = span(translation, params);
        if (span.isEmpty()) {
            return translation;
        }
        Field field = FieldNames.find(params.get("datetype"))
                .filter(found -> found.reading() == Field.Reading.DATE)
                .orElse(Field.PUBLISHED);
        LocalDate from = span.get().from();
        LocalDate to = span.get().to();
        return translation.within(
                new LiteratureQuery.Between(field, from, to),
                DAY.format(from) + ":" + DAY.format(to) + "[" + field.fullName() + "]");
    }

    private Optional<DateSpan> span(Translation translation, Params params) {
        if (params.get("reldate").matches("\\d{1,9}")) {
            return Optional.of(DateSpan.ofLastDays(params.number("reldate", 0), today.get()));
        }
        String from = params.get("mindate");
        String to = params.get("maxdate");
        if (from.isEmpty() && to.isEmpty()) {
            return Optional.empty();
        }
        if (from.isEmpty() || to.isEmpty()) {
            translation.remarks().say("mindate and maxdate are used together only; the date was ignored.");
            return Optional.empty();
        }
        Optional<DateSpan> span = DateSpan.find(from, to, today.get());
        if (span.isEmpty()) {
            throw new ScriptException("Invalid date in mindate or maxdate: " + from + ", " + to);
        }
        return span;
    }
}
