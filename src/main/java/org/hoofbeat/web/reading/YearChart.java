package org.hoofbeat.web.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * Bars for years, the last forty at most, without gaps. Lengths are in the units of the drawing.
 *
 * @param width of the drawing
 * @param bars from left to right
 */
public record YearChart(int width, List<Bar> bars) {
    static final int HEIGHT = 60;
    private static final int STEP = 9;
    private static final int MOST = 40;

    public YearChart {
        bars = List.copyOf(bars);
    }

    /**
     * One year.
     *
     * @param x where it begins
     * @param y where its top is
     * @param height at least 1 where there is anything
     */
    public record Bar(int year, long count, int x, int y, int height) {}

    static YearChart of(SortedMap<Integer, Long> perYear) {
        List<Bar> bars = new ArrayList<>();
        if (!perYear.isEmpty()) {
            int last = perYear.lastKey();
            int first = Math.max(perYear.firstKey(), last - MOST + 1);
            long most = perYear.tailMap(first).values().stream()
                    .mapToLong(Long::longValue)
                    .max()
                    .orElse(1);
            for (int year = first; year <= last; year++) {
                long count = perYear.getOrDefault(year, 0L);
                int height = count == 0 ? 0 : Math.max(1, (int) (count * HEIGHT / most));
                bars.add(new Bar(year, count, (year - first) * STEP, HEIGHT - height, height));
            }
        }
        return new YearChart(bars.size() * STEP, bars);
    }

    public int firstYear() {
        return bars.isEmpty() ? 0 : bars.getFirst().year();
    }

    public int lastYear() {
        return bars.isEmpty() ? 0 : bars.getLast().year();
    }
}
