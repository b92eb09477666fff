package org.hoofbeat.diseases.editorial;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.editorial.Origin;
import org.hoofbeat.model.editorial.Section;
import org.hoofbeat.model.editorial.SectionKey;
import org.hoofbeat.model.editorial.SectionVersion;
import org.hoofbeat.model.editorial.VersionState;
import org.hoofbeat.model.editorial.VersionStep.What;
import org.hoofbeat.model.knowledge.Identity;
import org.hoofbeat.model.knowledge.Knowledge;
import org.hoofbeat.store.desk.DeskDatabase;
import org.hoofbeat.store.desk.MetaTable;
import org.hoofbeat.store.desk.SectionTable;
import org.hoofbeat.store.desk.Tx;
import org.hoofbeat.store.desk.VersionTable;

/**
 * The page that comes with the program, as an example of one that people have written: intravenous leiomyomatosis. It is put
 * into a desk once. From then on it is the host's: what people change, withdraw or replace stays so.
 */
final class WorkedExample {
    private static final Curie DISEASE = Curie.parse("MONDO:0003614");
    private static final String PLACED = "editorial.example." + DISEASE;
    private static final String AUTHOR = "hoofbeat";
    private static final String LANGUAGE = "en";

    /** When the texts were written; readers see this date, not that of the first start. */
    private static final Instant WRITTEN = Instant.parse("2026-11-24T12:00:00Z");

    private final DeskDatabase desk;
    private final Knowledge knowledge;
    private final Works works;
    private final Function<Curie, String> facts;
    private final InstantSource clock;

    WorkedExample(
            DeskDatabase desk, Knowledge knowledge, Works works, Function<Curie, String> facts, InstantSource clock) {
        this.desk = desk;
        this.knowledge = knowledge;
        this.works = works;
        this.facts = facts;
        this.clock = clock;
    }

    /** Puts it in its place, unless that was done before or these data have no such page. */
    void place() {
        if (!(knowledge.resolve(DISEASE) instanceof Identity.Canonical)
                || desk.<Boolean>read(tx -> new MetaTable(tx).find(PLACED).isPresent())) {
            return;
        }
        desk.writing(tx -> {
            if (new MetaTable(tx).find(PLACED).isEmpty()) {
                ShippedTexts.works().forEach(work -> {
                    if (Works.findSame(tx, work).isEmpty()) {
                        works.insert(tx, AUTHOR, work);
                    }
                });
                ShippedTexts.sections().forEach(text -> publish(tx, text));
                new MetaTable(tx).set(PLACED, clock.instant().toString());
            }
        });
    }

    private void publish(Tx tx, ShippedTexts.Shipped text) {
        var key = new SectionKey(DISEASE, text.kind(), LANGUAGE, new Origin.Shipped());
        Section section = new SectionTable(tx).insert(key);
        var pen = new Pen(tx, AUTHOR, WRITTEN);
        SectionVersion version =
                pen.write(section, 0, text.markdown(), "", "", VersionState.DRAFT, List.of(What.WRITTEN));
        Reviewing.show(pen, section, version.number(), "");
        new VersionTable(tx).setFacts(section.id(), version.number(), facts.apply(DISEASE));
    }
}
