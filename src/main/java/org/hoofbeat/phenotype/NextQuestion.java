package org.hoofbeat.phenotype;

import java.util.List;
import org.hoofbeat.model.Curie;

/**
 * A finding worth asking about or looking for, because it would tell the first candidates apart.
 *
 * @param term the finding
 * @param expectedGain expected drop, in bits, of the uncertainty among the first candidates once it is known
 * @param favours source diseases that its presence would move up, the most favoured first
 */
public record NextQuestion(Curie term, double expectedGain, List<Curie> favours) {
    public NextQuestion {
        favours = List.copyOf(favours);
    }
}
