package org.hoofbeat.clinic;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.hoofbeat.model.Frequency;

/** By what the table of signs is sorted. Each order has a direction that a reader expects first; equal rows are by name. */
public enum PhenotypeOrder {
    /** By medical name. */
    SIGN(Comparator.comparing(PhenotypeOrder::name)),
    /** By body system, the most frequent first within each. */
    SYSTEM(Comparator.comparing((PhenotypeRow row) -> row.system().title())
            .thenComparingDouble(row -> -row.frequency().prominence())),
    /** The most frequent first. */
    FREQUENCY(Comparator.comparingDouble(row -> -row.frequency().prominence())),
    /** The sign for which most people were examined first. */
    PEOPLE(Comparator.comparingInt(row -> -examined(row))),
    /** The earliest first, signs without a stated onset last. */
    ONSET(Comparator.comparingInt(PhenotypeOrder::firstOnset)),
    /** The best evidence first. */
    EVIDENCE(Comparator.comparingInt(
            row -> row.evidence().stream().mapToInt(Enum::ordinal).min().orElse(Evidence.values().length)));

    /** HPO's terms for ages, in the order of life: antenatal, embryonal, fetal, congenital, neonatal … late. */
    private static final java.util.List<String> AGES = java.util.List.of(
            "0030674", "0011460", "0011461", "0034199", "0034198", "0034197", "0003577", "0003623", "0003593",
            "0011463", "0410280", "0003621", "0003581", "0011462", "0025708", "0025709", "0025710", "0003596",
            "0003584");

    private final Comparator<PhenotypeRow> rows;

    PhenotypeOrder(Comparator<PhenotypeRow> rows) {
        this.rows = rows;
    }

    /** The order with this name in addresses, for instance {@code frequency}. */
    public static Optional<PhenotypeOrder> findByKey(String key) {
        return Arrays.stream(values()).filter(order -> order.key().equals(key)).findFirst();
    }

    /** Its name in addresses. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    Comparator<PhenotypeRow> comparator(boolean reversed) {
        return (reversed ? rows.reversed() : rows).thenComparing(PhenotypeOrder::name);
    }

    private static String name(PhenotypeRow row) {
        return row.sign().name().label().toLowerCase(Locale.ROOT);
    }

    private static int examined(PhenotypeRow row) {
        return row.frequency().counted() instanceof Frequency.Counted(int _, int examined) ? examined : 0;
    }

    private static int firstOnset(PhenotypeRow row) {
        return row.onsets().stream()
                .mapToInt(onset -> AGES.indexOf(onset.id().local()))
                .map(place -> place < 0 ? AGES.size() : place)
                .min()
                .orElse(AGES.size() + 1);
    }
}
