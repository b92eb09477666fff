package org.hoofbeat.diseases;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hoofbeat.model.knowledge.TermHierarchy;

/**
 * How much of a disease shows in each body system. A page lists each sign once, but long fingers are a matter of the skeleton as
 * well as of the limbs; here a sign also counts half for the other systems that it belongs to. Otherwise a disease of the whole skeleton would fall apart into limbs, face and the rest, none of which looks like much.
 */
final class SystemWeights {
    private static final double OF_OTHERS = 0.5;

    private final List<SystemSigns> ordered;
    private final Map<Integer, Double> byRow = new HashMap<>();

    SystemWeights(TermHierarchy hierarchy, List<SystemSigns> systems) {
        for (SystemSigns listed : systems) {
            for (StatedTerm sign : listed.signs()) {
                double weight = SystemSigns.weight(sign.frequency());
                int own = listed.system().row();
                byRow.merge(own, weight, Double::sum);
                hierarchy
                        .bodySystemsOf(sign.row())
                        .filter(row -> row != own)
                        .forEach(row -> byRow.merge(row, OF_OTHERS * weight, Double::sum));
            }
        }
        this.ordered = systems.stream()
                .sorted(Comparator.comparingDouble(system -> -weightOf(system)))
                .toList();
    }

    /** The systems under which signs are listed that show at least a share of what the strongest does, strongest first. */
    List<SystemSigns> listMain(double share, int most) {
        return ordered.stream()
                .filter(system -> weightOf(system) >= share * weightOf(ordered.getFirst()))
                .limit(most)
                .toList();
    }

    private double weightOf(SystemSigns system) {
        return byRow.getOrDefault(system.system().row(), 0.0);
    }
}
