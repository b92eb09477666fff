package org.hoofbeat.diseases.editorial;

import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.hoofbeat.model.editorial.Work;
import org.hoofbeat.store.desk.DeskDatabase;
import org.hoofbeat.store.desk.WorkTable;

/** Tells the desk which works were retracted: they must not be cited any more, and texts that do are to be looked at. */
public final class Retractions {
    private static final String FINDER = "literature";

    private final DeskDatabase desk;
    private final Works works;

    public Retractions(DeskDatabase desk, InstantSource clock) {
        this.desk = desk;
        this.works = new Works(desk, clock);
    }

    /**
     * Marks those of these articles that are in the desk's list of works and were sound so far.
     *
     * @param reasons by PubMed number why it must not be cited
     * @return how many works were marked
     */
    public int mark(Map<String, String> reasons) {
        int marked = 0;
        for (Map.Entry<String, String> retracted : reasons.entrySet()) {
            Optional<Work> work = desk.read(tx -> new WorkTable(tx).findByPmid(retracted.getKey()));
            if (work.isPresent() && work.get().isSound()) {
                works.markUnusable(FINDER, work.get().number(), retracted.getValue());
                marked++;
            }
        }
        return marked;
    }
}
