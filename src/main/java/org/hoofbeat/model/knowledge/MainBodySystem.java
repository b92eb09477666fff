package org.hoofbeat.model.knowledge;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/**
 * The one body system that a sign is listed under, in every list of the centre.
 *
 * <p>Many signs belong to several systems (a squint to the eye and to the head). A list shows each once, under the system
 * that a reader would look in: the more special one, in the order of {@link #NARROWEST_FIRST}. A system that the ontology
 * adds later comes last.
 */
public final class MainBodySystem {
    private static final List<Integer> NARROWEST_FIRST = List.of(
            2664, 478, 598, 1608, 769, 1197, 40064, 152, 818, 119, 25031, 2086, 1574, 707, 2715, 1871, 1626, 33127,
            1507, 1939, 25142, 45027, 25354);

    private final TermHierarchy hierarchy;
    private final int[] place;

    private MainBodySystem(Knowledge knowledge) {
        this.hierarchy = knowledge.hierarchy();
        this.place = new int[knowledge.terms().size()];
        Arrays.setAll(place, row -> {
            int listed = NARROWEST_FIRST.indexOf(knowledge.terms().number()[row]);
            return listed < 0 ? NARROWEST_FIRST.size() : listed;
        });
    }

    /** The choice among the body systems of this pack. */
    public static MainBodySystem of(Knowledge knowledge) {
        return new MainBodySystem(knowledge);
    }

    /** Row of the body system that a term is listed under; empty for terms that are not signs. */
    public OptionalInt find(int term) {
        return hierarchy
                .bodySystemsOf(term)
                .boxed()
                .min(Comparator.comparingInt(system -> place[system]))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }
}
