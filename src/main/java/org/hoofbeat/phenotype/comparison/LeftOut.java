package org.hoofbeat.phenotype.comparison;

import java.util.List;
import org.hoofbeat.model.Curie;

/** An identifier of the request that did not become a column of its own, and why. */
public sealed interface LeftOut {

    /** The identifier, as given. */
    Curie given();

    /** The pack knows no disease by it. */
    record Unknown(Curie given) implements LeftOut {}

    /** It stands for several diseases; somebody has to choose. */
    record Several(Curie given, List<Curie> choices) implements LeftOut {
        public Several {
            choices = List.copyOf(choices);
        }
    }

    /** Its disease already has a column. */
    record Repeated(Curie given, Curie column) implements LeftOut {}

    /** It was to be opened into its special cases, which are too many to stand side by side. */
    record TooMany(Curie given, int specialCases, int most) implements LeftOut {}
}
