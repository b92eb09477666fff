package org.hoofbeat.diseases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.hoofbeat.model.Frequency;
import org.hoofbeat.model.FrequencyBand;
import org.hoofbeat.model.knowledge.AnnotationTable;

/**
 * How often a sign is seen, over everything that the sources of one page say.
 *
 * <p>People counted are added up over all rows that count people; bands stay as the experts gave them. The two are kept
 * beside each other and never averaged: a count over twelve people and the opinion of a panel are different kinds of
 * knowledge.
 *
 * @param counted people with the sign of people examined, all rows together, or a share where a source gives one without
 *     counts; else {@link Frequency.Unstated}
 * @param counts how many rows were added up
 * @param bands the distinct expert bands, most frequent first
 * @param disagreement whether sources contradict each other: one says absent where another does not, or the band of the
 *     counts is two or more steps from that of the experts
 * @param absent whether every source says that the sign is absent
 */
public record PooledFrequency(
        Frequency counted, int counts, List<FrequencyBand> bands, boolean disagreement, boolean absent) {
    /** Below so many people a share says little: one of one is not twenty of twenty. */
    public static final int FEW = 5;

    private static final double LAST = -1;

    public PooledFrequency {
        bands = List.copyOf(bands);
    }

    /** Pools these rows. */
    static PooledFrequency of(AnnotationTable table, int[] rows) {
        int affected = 0;
        int examined = 0;
        int counts = 0;
        int negations = 0;
        List<Double> shares = new ArrayList<>();
        TreeSet<FrequencyBand> bands = new TreeSet<>();
        for (int row : rows) {
            if (table.isNegated(row)) {
                negations++;
                continue;
            }
            switch (table.frequency(row)) {
                case Frequency.Counted people -> {
                    affected += people.affected();
                    examined += people.examined();
                    counts++;
                }
                case Frequency.Share(double value) -> shares.add(value);
                case Frequency.Banded(FrequencyBand band) -> bands.add(band);
                case Frequency.Unstated _ -> {}
            }
        }
        Frequency counted = examined > 0
                ? new Frequency.Counted(affected, examined)
                : shares.isEmpty() ? new Frequency.Unstated() : new Frequency.Share(shares.getFirst());
        boolean absent = negations == rows.length || isZero(counted, bands, shares);
        return new PooledFrequency(
                counted,
                counts,
                List.copyOf(bands),
                negations > 0 && negations < rows.length || isFarApart(counted, bands) || shares.size() > 1,
                absent);
    }

    /** The one statement to show first: people counted, unless they are few and the experts give a band. */
    public Frequency shown() {
        if (hasEnoughPeople() || bands.isEmpty()) {
            return counted;
        }
        return new Frequency.Banded(bands.getFirst());
    }

    /** The word for how often; empty where nothing is stated or too few people were counted to say. */
    public Optional<FrequencyBand> findBand() {
        return hasEnoughPeople() && counted.share().isPresent()
                ? Optional.of(FrequencyBand.of(counted.share().getAsDouble()))
                : bands.stream().findFirst();
    }

    /** Whether only a handful of people were counted and nobody else says how often. */
    public boolean isFromFewPeople() {
        return !hasEnoughPeople() && bands.isEmpty();
    }

    /**
     * Where the sign stands among others, the greater the earlier: the share of people, with small counts drawn towards one
     * half (one more with and one more without); below 0 where nothing is stated.
     */
    public double prominence() {
        if (!hasEnoughPeople() && !bands.isEmpty()) {
            return bands.getFirst().middle();
        }
        return switch (counted) {
            case Frequency.Counted(int affected, int examined) -> (affected + 1.0) / (examined + 2.0);
            case Frequency.Share(double value) -> value;
            case Frequency.Banded(FrequencyBand band) -> band.middle();
            case Frequency.Unstated _ -> LAST;
        };
    }

    private boolean hasEnoughPeople() {
        return switch (counted) {
            case Frequency.Counted(int _, int examined) -> examined >= FEW;
            case Frequency.Share _ -> true;
            case Frequency.Banded _ -> true;
            case Frequency.Unstated _ -> false;
        };
    }

    private static boolean isZero(Frequency counted, TreeSet<FrequencyBand> bands, List<Double> shares) {
        boolean stated = counted.share().isPresent() || !bands.isEmpty();
        boolean nobody = counted.share().orElse(0) == 0 && shares.stream().allMatch(share -> share == 0);
        return stated && nobody && bands.stream().allMatch(band -> band == FrequencyBand.RULED_OUT);
    }

    private static boolean isFarApart(Frequency counted, TreeSet<FrequencyBand> bands) {
        if (!(counted instanceof Frequency.Counted(int affected, int examined)) || examined < FEW || bands.isEmpty()) {
            return false;
        }
        int own = FrequencyBand.of((double) affected / examined).ordinal();
        return bands.stream().allMatch(band -> Math.abs(band.ordinal() - own) >= 2);
    }
}
