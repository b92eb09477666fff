package org.hoofbeat.model;

import java.util.Optional;

/**
 * How often a sign is seen among people who have a disease, in the six bands that Orphanet uses and that HPO has terms for
 * (HP:0040280 to HP:0040285).
 */
public enum FrequencyBand {
    ALWAYS(40280, 1.00, 1.00),
    VERY_COMMON(40281, 0.80, 0.99),
    COMMON(40282, 0.30, 0.79),
    OCCASIONAL(40283, 0.05, 0.29),
    RARE(40284, 0.01, 0.04),
    RULED_OUT(40285, 0.00, 0.00);

    private final int hpoNumber;
    private final double low;
    private final double high;

    FrequencyBand(int hpoNumber, double low, double high) {
        this.hpoNumber = hpoNumber;
        this.low = low;
        this.high = high;
    }

    /** The HPO term of the band, for instance HP:0040281 for "very frequent". */
    public Curie term() {
        return Curie.ofHpo(hpoNumber);
    }

    /** The lowest share of people, 0 to 1, that the band's definition names. */
    public double low() {
        return low;
    }

    /** The highest share of people, 0 to 1, that the band's definition names. */
    public double high() {
        return high;
    }

    /** The middle of the band, 0 to 1. */
    public double middle() {
        return (low + high) / 2;
    }

    /** The band whose HPO term this is. */
    public static Optional<FrequencyBand> findByTerm(Curie term) {
        for (FrequencyBand band : values()) {
            if (band.term().equals(term)) {
                return Optional.of(band);
            }
        }
        return Optional.empty();
    }

    /** The band that a share of people, 0 to 1, falls into; shares between two bands go to the lower one. */
    public static FrequencyBand of(double share) {
        if (share >= 1.0) {
            return ALWAYS;
        }
        if (share >= VERY_COMMON.low) {
            return VERY_COMMON;
        }
        if (share >= COMMON.low) {
            return COMMON;
        }
        if (share >= OCCASIONAL.low) {
            return OCCASIONAL;
        }
        return share > 0 ? RARE : RULED_OUT;
    }
}
