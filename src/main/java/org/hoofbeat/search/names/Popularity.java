package org.hoofbeat.search.names;

import java.util.Arrays;
import java.util.TreeMap;
import org.hoofbeat.model.knowledge.DiseaseTable;
import org.hoofbeat.model.knowledge.ListColumn;
import org.hoofbeat.search.text.FoldedName;
import org.hoofbeat.search.text.Folder;

/**
 * How well known things are, for the order of names that match equally well.
 *
 * <p>What is measured is how many facts there are. Groups of diseases have none of their own, and must not stand behind their
 * members for that, so a group counts as much as its best-known member. Members are found by links between diseases where the
 * pack has them, and by name: "Ehlers-Danlos syndrome, vascular type" belongs to "Ehlers-Danlos syndrome".
 */
final class Popularity {
    private Popularity() {}

    /** For each disease the number of facts that its rank goes by: its own, or those of its best-known member. */
    static int[] factsOfGroups(DiseaseTable diseases, int[] facts) {
        int[] best = Arrays.copyOf(facts, diseases.size());
        lendByName(diseases, facts, best);
        if (diseases.hasEdges()) {
            lendByLinks(diseases.parents(), best);
        }
        return best;
    }

    private static void lendByName(DiseaseTable diseases, int[] facts, int[] best) {
        var folder = new Folder();
        var byLabel = new TreeMap<String, Integer>();
        for (int row = 0; row < diseases.size(); row++) {
            byLabel.merge(folder.fold(diseases.label().get(row)).rootKey(), facts[row], Math::max);
        }
        for (int row = 0; row < diseases.size(); row++) {
            FoldedName label = folder.fold(diseases.label().get(row));
            String group = label.shortKey();
            // "disease" alone would be the group of everything that begins with it.
            if (!group.isEmpty()) {
                for (int member : byLabel.subMap(group + " ", group + "!").values()) {
                    best[row] = Math.max(best[row], member);
                }
            }
        }
    }

    /** Hands each disease's number up to its parents until nothing changes any more; as many rounds as the graph is deep. */
    private static void lendByLinks(ListColumn parents, int[] best) {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int row = 0; row < best.length; row++) {
                for (int i = parents.starts()[row]; i < parents.starts()[row + 1]; i++) {
                    int parent = parents.values()[i];
                    if (best[parent] < best[row]) {
                        best[parent] = best[row];
                        changed = true;
                    }
                }
            }
        }
    }
}
