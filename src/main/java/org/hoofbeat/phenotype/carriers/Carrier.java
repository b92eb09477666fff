package org.hoofbeat.phenotype.carriers;

import org.hoofbeat.model.Frequency;
import org.hoofbeat.phenotype.similarity.PooledSign;

/**
 * A disease that has a sign.
 *
 * @param disease its row among the diseases that have a page
 * @param sign what its sources say together of the sign or, where they only state special cases, of the commonest of these
 * @param special whether it is a special case
 */
public record Carrier(int disease, PooledSign sign, boolean special) {
    private static final double UNSTATED = -1;

    /**
     * Where the disease stands among others, the greater the earlier: the share of people, small counts drawn towards one
     * half (one more with and one more without, Laplace's rule of succession), so that 1 of 1 does not come before 19 of 20;
     * below 0 where nobody says how often.
     */
    double prominence() {
        return switch (sign.frequency()) {
            case Frequency.Counted(int affected, int examined) -> (affected + 1.0) / (examined + 2.0);
            case Frequency other -> other.share().orElse(UNSTATED);
        };
    }
}
