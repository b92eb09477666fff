package org.hoofbeat.phenotype;

import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.FindingSet;
import org.hoofbeat.model.MalformedCurieException;
import org.hoofbeat.model.Patient;
import org.hoofbeat.model.Sex;

/**
 * What somebody wrote about a patient, as an address or a command line carries it; every part may be empty.
 *
 * @param observed HPO identifiers, separated by commas
 * @param excluded HPO identifiers, separated by commas
 * @param sex {@code female} or {@code male}
 * @param age years ({@code 3.5}), or an ISO 8601 period ({@code P3Y6M})
 * @param inheritance HPO identifiers of suspected modes of inheritance, separated by commas
 * @param genes symbols of candidate genes, separated by commas
 */
public record PatientWords(String observed, String excluded, String sex, String age, String inheritance, String genes) {

    private static final double DAYS_OF_A_YEAR = 365.25;
    private static final double MONTHS_OF_A_YEAR = 12;

    /**
     * The patient that is meant. Whether the identifiers exist is not looked at.
     *
     * @throws UnreadablePatientException naming the part that cannot be read
     */
    public Patient read() {
        return new Patient(
                FindingSet.of(curies("observed", observed), curies("excluded", excluded)),
                readSex(sex),
                readAge(age),
                curies("inheritance", inheritance),
                items(genes).toList());
    }

    /** @throws UnreadablePatientException when the text is neither empty nor a sex */
    public static Sex readSex(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "" -> Sex.UNSTATED;
            case "female" -> Sex.FEMALE;
            case "male" -> Sex.MALE;
            default -> throw new UnreadablePatientException("sex", text, "female or male");
        };
    }

    /**
     * Reads an age; at most one number.
     *
     * @throws UnreadablePatientException when the text is neither empty nor an age between 0 and 130 years
     */
    public static List<Double> readAge(String text) {
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            return List.of();
        }
        double years = stripped.startsWith("P") ? years(stripped) : number(stripped);
        if (!(years >= 0 && years <= Patient.OLDEST)) {
            throw noAge(text);
        }
        return List.of(years);
    }

    private static double years(String period) {
        try {
            Period parsed = Period.parse(period);
            return parsed.getYears() + parsed.getMonths() / MONTHS_OF_A_YEAR + parsed.getDays() / DAYS_OF_A_YEAR;
        } catch (DateTimeParseException notAPeriod) {
            throw noAge(period);
        }
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException notANumber) {
            throw noAge(text);
        }
    }

    private static UnreadablePatientException noAge(String text) {
        return new UnreadablePatientException(
                "age", text, "years from 0 to 130, such as 3.5, or a period such as P3Y6M");
    }

    private static List<Curie> curies(String part, String text) {
        return items(text).map(item -> curie(part, item)).toList();
    }

    private static Curie curie(String part, String item) {
        try {
            return Curie.parse(item);
        } catch (MalformedCurieException malformed) {
            throw new UnreadablePatientException(part, item, "HPO identifiers such as HP:0001250, separated by commas");
        }
    }

    private static Stream<String> items(String list) {
        return Arrays.stream(list.split(",")).map(String::strip).filter(item -> !item.isEmpty());
    }
}
