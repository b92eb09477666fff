package org.hoofbeat.phenotype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NullMarked
class LogSumTest {
    @ParameterizedTest
    @CsvSource({"0,0", "1,2", "-3,5.5", "0,15.9999", "0,16", "100,-100", "-700,-701.25"})
    void isTheLogarithmOfTheSum(double a, double b) {
        double exact = Math.max(a, b) + Math.log1p(Math.exp(-Math.abs(a - b)));
        assertThat(LogSum.of(a, b)).isCloseTo(exact, within(2e-6)).isEqualTo(LogSum.of(b, a));
    }
}
