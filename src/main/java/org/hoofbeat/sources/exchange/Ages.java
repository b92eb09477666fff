package org.hoofbeat.sources.exchange;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.Patient;
import org.phenopackets.schema.v2.core.TimeElement;

/** Ages between the ways that phenopackets write them, years as a number, and HPO's onset terms. */
final class Ages {
    private static final double DAYS_A_YEAR = 365.25;
    private static final double MONTHS_A_YEAR = 12;
    private static final double NEWBORN = 28 / DAYS_A_YEAR;
    private static final String NUMBER = "(\\d{1,5}(?:[.,]\\d{1,6})?)";
    private static final Pattern DURATION = Pattern.compile(
            "P(?:" + NUMBER + "Y)?(?:" + NUMBER + "M)?(?:" + NUMBER + "W)?(?:" + NUMBER + "D)?(?:T[0-9HMS.,]*)?");

    private Ages() {}

    /** Years of an ISO 8601 duration such as {@code P3Y6M}; empty where it is none, or is no human age. */
    static OptionalDouble years(String duration) {
        Matcher parts = DURATION.matcher(duration.strip());
        if (!parts.matches() || duration.strip().length() < 3) {
            return OptionalDouble.empty();
        }
        double years = number(parts, 1)
                + number(parts, 2) / MONTHS_A_YEAR
                + (number(parts, 3) * 7 + number(parts, 4)) / DAYS_A_YEAR;
        return years <= Patient.OLDEST ? OptionalDouble.of(years) : OptionalDouble.empty();
    }

    /** The age that a point in a patient's life stands for; of a range its middle. Before birth counts as 0. */
    static OptionalDouble years(TimeElement time) {
        return switch (time.getElementCase()) {
            case AGE -> years(time.getAge().getIso8601Duration());
            case AGE_RANGE ->
                middle(
                        years(time.getAgeRange().getStart().getIso8601Duration()),
                        years(time.getAgeRange().getEnd().getIso8601Duration()));
            case GESTATIONAL_AGE -> OptionalDouble.of(0);
            // Dates would need the day of birth, which is not taken over; terms such as "Adult onset" are no number.
            case ONTOLOGY_CLASS, TIMESTAMP, INTERVAL, ELEMENT_NOT_SET -> OptionalDouble.empty();
        };
    }

    /** The HPO onset term of a point in a patient's life. */
    static Optional<Curie> onset(TimeElement time) {
        return switch (time.getElementCase()) {
            case ONTOLOGY_CLASS -> onsetTerm(time.getOntologyClass().getId());
            case GESTATIONAL_AGE -> Optional.of(Curie.ofHpo(30674));
            default -> {
                OptionalDouble years = years(time);
                yield years.isPresent() ? Optional.of(onset(years.getAsDouble())) : Optional.empty();
            }
        };
    }

    /** The identifier of an onset term where it is one of HPO. */
    static Optional<Curie> onsetTerm(String id) {
        return Curie.findIn(id).filter(term -> term.prefix().equals("HP"));
    }

    /** HPO's onset term for an age in years, by the definitions of those terms. */
    static Curie onset(double years) {
        int number;
        if (years <= 0) {
            number = 3577; // congenital
        } else if (years < NEWBORN) {
            number = 3623; // neonatal
        } else if (years < 1) {
            number = 3593; // infantile
        } else if (years < 5) {
            number = 11463; // childhood
        } else if (years < 16) {
            number = 3621; // juvenile
        } else if (years < 40) {
            number = 11462; // young adult
        } else if (years < 60) {
            number = 3596; // middle age
        } else {
            number = 3584; // late
        }
        return Curie.ofHpo(number);
    }

    static OptionalDouble middle(OptionalDouble start, OptionalDouble end) {
        if (start.isEmpty() || end.isEmpty()) {
            return start.isPresent() ? start : end;
        }
        return OptionalDouble.of((start.getAsDouble() + end.getAsDouble()) / 2);
    }

    /** An age in years as an ISO 8601 duration, to the day. */
    static String duration(double years) {
        int whole = (int) years;
        int months = (int) ((years - whole) * MONTHS_A_YEAR);
        int days = (int) Math.round((years - whole - months / MONTHS_A_YEAR) * DAYS_A_YEAR);
        var duration = new StringBuilder("P");
        append(duration, whole, 'Y');
        append(duration, months, 'M');
        append(duration, days, 'D');
        return duration.length() == 1 ? "P0D" : duration.toString();
    }

    private static void append(StringBuilder duration, int amount, char unit) {
        if (amount > 0) {
            duration.append(String.format(Locale.ROOT, "%d", amount)).append(unit);
        }
    }

    private static double number(Matcher parts, int group) {
        String digits = parts.group(group);
        return digits == null ? 0 : Double.parseDouble(digits.replace(',', '.'));
    }
}
