package org.hoofbeat.web.ctgov;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hoofbeat.model.json.Json;
import org.hoofbeat.trials.Trials;

/** How large studies are, as they came; counted when first asked for and kept until studies are added. */
final class SizeStatistics {
    private static final int LARGEST = 10;
    private static final int[] PERCENTILES = {1, 5, 10, 25, 50, 75, 90, 95, 99};
    private static final int[] BOUNDS = {2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000};

    private SizeStatistics() {}

    static Json count(Trials trials) {
        record Size(String id, int bytes) {}
        List<Size> sizes = new ArrayList<>();
        trials.forEachSize((id, bytes) -> sizes.add(new Size(id, bytes)));
        sizes.sort(Comparator.comparingInt(Size::bytes));
        Map<String, Json> percentiles = new LinkedHashMap<>();
        Map<Integer, Integer> ranges = new TreeMap<>();
        if (!sizes.isEmpty()) {
            for (int percent : PERCENTILES) {
                percentiles.put(
                        String.valueOf(percent),
                        Json.of(sizes.get(Math.min(sizes.size() - 1, sizes.size() * percent / 100)).bytes));
            }
        }
        sizes.forEach(size -> ranges.merge(range(size.bytes), 1, Integer::sum));
        Map<String, Json> out = new LinkedHashMap<>();
        out.put("totalStudies", Json.of(sizes.size()));
        out.put(
                "averageSizeBytes",
                Json.of(Math.round(
                        sizes.stream().mapToInt(Size::bytes).average().orElse(0))));
        out.put("percentiles", new Json.Obj(percentiles));
        out.put(
                "ranges",
                new Json.Array(ranges.entrySet().stream()
                        .map(range -> StatisticsApi.count("sizeRange", Json.of(name(range.getKey())), range.getValue()))
                        .toList()));
        out.put(
                "largestStudies",
                new Json.Array(sizes.reversed().stream()
                        .limit(LARGEST)
                        .map(size -> {
                            Map<String, Json> one = new LinkedHashMap<>();
                            one.put("id", Json.of(size.id));
                            one.put("sizeBytes", Json.of(size.bytes));
                            return (Json) new Json.Obj(one);
                        })
                        .toList()));
        return new Json.Obj(out);
    }

    private static int range(int bytes) {
        int at = 0;
        while (at < BOUNDS.length && bytes >= BOUNDS[at] << 10) {
            at++;
        }
        return at;
    }

    private static String name(int range) {
        int from = range == 0 ? 0 : BOUNDS[range - 1];
        return range == BOUNDS.length ? ">= " + from + "KB" : from + "KB - " + BOUNDS[range] + "KB";
    }
}
