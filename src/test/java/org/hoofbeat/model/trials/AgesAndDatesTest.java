package org.hoofbeat.model.trials;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.time.api.constraints.DateRange;

class AgesAndDatesTest {
    @Property
    void unitsOfTimeAgreeWithEachOther(@ForAll @IntRange(max = 999) int number) {
        assertThat(age(number * 12 + " Months")).isEqualTo(age(number + " Years"));
        assertThat(age(number * 7 + " Days")).isEqualTo(age(number + " Weeks"));
        assertThat(age(number * 24 + " Hours")).isEqualTo(age(number + " Days"));
        assertThat(age(number * 60 + " Minutes")).isEqualTo(age(number + " Hours"));
        assertThat(Age.ofYears(number)).isEqualTo(age(number + " Years"));
    }

    @Property
    void moreIsOlderInEveryUnit(
            @ForAll @IntRange(max = 9_999) int less,
            @ForAll @IntRange(max = 9_999) int more,
            @ForAll("units") String unit) {
        assertThat(Integer.signum(age(less + " " + unit).compareTo(age(more + " " + unit))))
                .isEqualTo(Integer.compare(less, more));
    }

    @Property
    void unitsAreOrdered(@ForAll @IntRange(min = 1, max = 300) int number) {
        List<Age> ages = List.of(
                age(number + " Minutes"),
                age(number + " Hours"),
                age(number + " Days"),
                age(number + " Weeks"),
                age(number + " Months"),
                age(number + " Years"));
        assertThat(ages).isSorted();
    }

    @Property
    void letterCaseSpacesAndPluralDoNotMatter(@ForAll @IntRange(max = 200) int number, @ForAll("units") String unit) {
        Age usual = age(number + " " + unit);
        assertThat(age(" " + number + unit.toUpperCase(Locale.ROOT) + " ")).isEqualTo(usual);
        assertThat(age(number + " " + unit.replaceFirst("s$", ""))).isEqualTo(usual);
    }

    @Property
    void anythingElseIsNoAgeAndNoFailure(@ForAll @StringLength(max = 30) String text) {
        assertThat(Age.find(text.replaceAll("\\d", "x"))).isEmpty();
        PartialDate.find(text);
    }

    @net.jqwik.api.Example
    void notApplicableIsNoBound() {
        assertThat(List.of("N/A", "", "None", "18", "Years", "-1 Years", "1e9 Years"))
                .allSatisfy(text -> assertThat(Age.find(text)).isEmpty());
    }

    @Property
    void aDateCoversWhatItLeavesOpen(@ForAll @DateRange(min = "1900-01-01", max = "2100-12-31") LocalDate day) {
        PartialDate whole = date(day.toString());
        PartialDate month = date(day.toString().substring(0, 7));
        PartialDate year = date(day.toString().substring(0, 4));
        assertThat(whole).isEqualTo(new PartialDate(day, day));
        assertThat(month.first()).isEqualTo(day.withDayOfMonth(1));
        assertThat(month.last()).isEqualTo(day.withDayOfMonth(day.lengthOfMonth()));
        assertThat(year.first()).isEqualTo(day.withDayOfYear(1));
        assertThat(year.last()).isEqualTo(day.withDayOfYear(day.lengthOfYear()));
        assertThat(date("%02d/%02d/%d".formatted(day.getMonthValue(), day.getDayOfMonth(), day.getYear())))
                .isEqualTo(whole);
    }

    @Property
    void daysThatThereAreNotAreNoDates(
            @ForAll @IntRange(min = 1900, max = 2100) int year,
            @ForAll @IntRange(max = 99) int month,
            @ForAll @IntRange(max = 99) int day) {
        boolean exists;
        try {
            LocalDate.of(year, month, day);
            exists = true;
        } catch (DateTimeException none) {
            exists = false;
        }
        assertThat(PartialDate.find("%d-%02d-%02d".formatted(year, month, day)).isPresent())
                .isEqualTo(exists);
    }

    @Provide
    Arbitrary<String> units() {
        return Arbitraries.of("Years", "Months", "Weeks", "Days", "Hours", "Minutes");
    }

    private static Age age(String text) {
        return Age.find(text).orElseThrow();
    }

    private static PartialDate date(String text) {
        return PartialDate.find(text).orElseThrow();
    }
}
