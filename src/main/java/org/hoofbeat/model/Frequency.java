package org.hoofbeat.model;

import java.util.OptionalDouble;

/**
 * How often a sign was seen among people with a disease, as its source states it: people counted, a share, a band of shares,
 * or nothing at all. The four are kept apart because one of one is not twenty of twenty.
 */
public sealed interface Frequency {

    /**
     * People were counted.
     *
     * @param affected how many had the sign, 0 to {@code examined}
     * @param examined how many were looked at, at least 1
     */
    record Counted(int affected, int examined) implements Frequency {
        public Counted {
            if (examined < 1 || affected < 0 || affected > examined) {
                throw new IllegalArgumentException(
                        affected + "/" + examined + " is not a count of people among people");
            }
        }
    }

    /**
     * A share without its counts.
     *
     * @param value 0 to 1
     */
    record Share(double value) implements Frequency {
        public Share {
            if (!(value >= 0 && value <= 1)) {
                throw new IllegalArgumentException(value + " is not a share between 0 and 1");
            }
        }
    }

    /** A band of shares, as Orphanet's experts give it. */
    record Banded(FrequencyBand band) implements Frequency {}

    /** The source says that the sign belongs to the disease and not how often. */
    record Unstated() implements Frequency {}

    /** The share of people, 0 to 1, taken at face value (a band's middle); empty where it is unstated. */
    default OptionalDouble share() {
        return switch (this) {
            case Counted(int affected, int examined) -> OptionalDouble.of((double) affected / examined);
            case Share(double value) -> OptionalDouble.of(value);
            case Banded(FrequencyBand band) -> OptionalDouble.of(band.middle());
            case Unstated() -> OptionalDouble.empty();
        };
    }
}
