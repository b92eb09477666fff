package org.hoofbeat.ingest;

import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.hoofbeat.model.knowledge.ListColumn;

/** Looks for circles in is-a links, which would make "all broader terms" endless. */
final class Circles {
    private Circles() {}

    /** A row from which the links upwards never end; empty where there is none. */
    static OptionalInt find(ListColumn parents) {
        int n = parents.size();
        ListColumn children = parents.inverted(n);
        int[] waiting = IntStream.range(0, n).map(parents::count).toArray();
        int[] free = new int[n];
        int tail = 0;
        for (int row = 0; row < n; row++) {
            if (waiting[row] == 0) {
                free[tail++] = row;
            }
        }
        for (int head = 0; head < tail; head++) {
            for (int child : children.get(free[head])) {
                if (--waiting[child] == 0) {
                    free[tail++] = child;
                }
            }
        }
        return IntStream.range(0, n).filter(row -> waiting[row] > 0).findFirst();
    }
}
