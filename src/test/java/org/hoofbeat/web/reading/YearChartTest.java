package org.hoofbeat.web.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class YearChartTest {
    @Test
    void hasABarForEveryYearAndTheTallestFillsTheDrawing() {
        YearChart chart = YearChart.of(new TreeMap<>(Map.of(2001, 1L, 2003, 500L)));
        assertThat(chart.bars()).extracting(YearChart.Bar::year).containsExactly(2001, 2002, 2003);
        assertThat(chart.bars()).extracting(YearChart.Bar::height).containsExactly(1, 0, 60);
        assertThat(chart.width()).isEqualTo(27);
    }

    @Test
    void showsTheLastFortyYears() {
        YearChart chart = YearChart.of(new TreeMap<>(Map.of(1900, 9L, 2020, 3L)));
        assertThat(chart.firstYear()).isEqualTo(1981);
        assertThat(chart.bars().getLast().height()).isEqualTo(60);
        assertThat(YearChart.of(new TreeMap<>()).bars()).isEmpty();
    }
}
