package org.hoofbeat.phenotype.text;

import java.util.HashMap;
import java.util.Map;
import org.hoofbeat.model.knowledge.TermHierarchy;

/**
 * Parts of names that stand for the whole: a name without one of its words, where no other term's name is left by it. Of
 * several terms the one that all others are special cases of is meant; where there is none, the part says nothing.
 */
final class Parts {
    private static final int AMBIGUOUS = -1;

    private final TermHierarchy hierarchy;
    private final Names names;
    private final Map<Long, Integer> nameOf = new HashMap<>();

    Parts(TermHierarchy hierarchy, Names names) {
        this.hierarchy = hierarchy;
        this.names = names;
    }

    /** One more name that a key is a part of. */
    void add(long key, int name) {
        Integer known = nameOf.get(key);
        if (known == null) {
            nameOf.put(key, name);
        } else if (known != AMBIGUOUS) {
            int before = names.term[known];
            int now = names.term[name];
            if (hierarchy.isA(before, now)) {
                nameOf.put(key, name);
            } else if (!hierarchy.isA(now, before)) {
                nameOf.put(key, AMBIGUOUS);
            }
        }
    }

    /** Puts the parts that say something into an index, unless a name is found there already. */
    void putInto(NameIndex index, int cost) {
        nameOf.forEach((key, name) -> {
            if (name != AMBIGUOUS && index.first(key) < 0) {
                index.add(key, name, cost);
            }
        });
    }
}
