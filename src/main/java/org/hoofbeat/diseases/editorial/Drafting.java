package org.hoofbeat.diseases.editorial;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.hoofbeat.accounts.Person;
import org.hoofbeat.accounts.Right;
import org.hoofbeat.diseases.editorial.diff.Merge;
import org.hoofbeat.diseases.editorial.markdown.SectionText;
import org.hoofbeat.diseases.editorial.markdown.UnreadableTextException;
import org.hoofbeat.model.editorial.Autosave;
import org.hoofbeat.model.editorial.Section;
import org.hoofbeat.model.editorial.SectionKey;
import org.hoofbeat.model.editorial.SectionVersion;
import org.hoofbeat.model.editorial.VersionState;
import org.hoofbeat.model.editorial.VersionStep;
import org.hoofbeat.store.desk.AutosaveTable;
import org.hoofbeat.store.desk.DeskDatabase;
import org.hoofbeat.store.desk.SectionTable;

/** Writing: what somebody types is kept, saved as a version, and never written over another person's. */
public final class Drafting {
    private final DeskDatabase desk;
    private final InstantSource clock;

    Drafting(DeskDatabase desk, InstantSource clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** The section with this key, made where there is none yet. */
    public Section begin(Person.Member who, SectionKey key) {
        Permission.require(who, Right.DRAFT_SECTIONS);
        return desk.write(tx -> new SectionTable(tx).find(key).orElseGet(() -> new SectionTable(tx).insert(key)));
    }

    /**
     * Keeps what somebody has typed so far, for that person alone.
     *
     * @param base the version that was opened; 0 for none
     * @throws UnreadableTextException when it is beyond what a section may have
     */
    public Autosave keep(Person.Member who, long section, int base, String text) {
        Permission.require(who, Right.DRAFT_SECTIONS);
        SectionText.read(text);
        return desk.write(tx -> {
            var kept = new Autosave(pen(tx, who).section(section).id(), who.account(), base, text, now());
            new AutosaveTable(tx).put(kept);
            return kept;
        });
    }

    /** What somebody has typed and not saved. */
    public Optional<Autosave> findKept(Person.Member who, long section) {
        return desk.read(tx -> new AutosaveTable(tx).find(section, who.account()));
    }

    /** Forgets what somebody has typed and not saved. */
    public void drop(Person.Member who, long section) {
        desk.writing(tx -> new AutosaveTable(tx).remove(section, who.account()));
    }

    /**
     * Saves a text as the next version.
     *
     * @param base the version that was opened; when it is no longer the latest, nothing is written and both are given back
     * @param note what the author says about it; may be empty
     * @throws UnreadableTextException when it cannot become a section
     */
    public Saved save(Person.Member who, long id, int base, String typed, String note) {
        Permission.require(who, Right.DRAFT_SECTIONS);
        String text = withLineFeeds(typed);
        SectionText.read(text);
        return desk.write(tx -> {
            Pen pen = pen(tx, who);
            Section section = pen.section(id);
            if (section.latest() != base && section.latest() > 0) {
                SectionVersion theirs = pen.version(section, section.latest());
                if (!theirs.text().equals(text)) {
                    String common = base > 0 ? pen.version(section, base).text() : "";
                    new AutosaveTable(tx).put(new Autosave(id, who.account(), base, text, now()));
                    return new Saved.Conflict(theirs, common, text, Merge.of(common, theirs.text(), text));
                }
            }
            new AutosaveTable(tx).remove(id, who.account());
            if (section.latest() > 0
                    && pen.version(section, section.latest()).text().equals(text)) {
                return new Saved.Unchanged(pen.version(section, section.latest()));
            }
            SectionVersion version = pen.write(
                    section, base, text, "", Note.of(note), VersionState.DRAFT, List.of(VersionStep.What.WRITTEN));
            new SectionTable(tx).setVersions(id, version.number(), section.published());
            return new Saved.Stored(version);
        });
    }

    /**
     * Makes the text of an older version, or one that a source offers, the next version.
     *
     * @param base the version that was the latest when the person decided so
     */
    public Saved restore(Person.Member who, long id, int number, int base, String note) {
        String text = desk.read(
                tx -> pen(tx, who).version(pen(tx, who).section(id), number).text());
        return save(who, id, base, text, note);
    }

    /** Browsers send line breaks as carriage return and line feed. */
    private static String withLineFeeds(String typed) {
        return typed.replace("\r\n", "\n").replace('\r', '\n');
    }

    private Pen pen(org.hoofbeat.store.desk.Tx tx, Person.Member who) {
        return new Pen(tx, who.account(), now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
