package org.hoofbeat.diseases.editorial;

import java.time.Instant;
import java.util.List;
import org.hoofbeat.model.editorial.Section;
import org.hoofbeat.model.editorial.SectionVersion;
import org.hoofbeat.model.editorial.VersionState;
import org.hoofbeat.model.editorial.VersionStep;
import org.hoofbeat.store.desk.AuditLog;
import org.hoofbeat.store.desk.SectionTable;
import org.hoofbeat.store.desk.Tx;
import org.hoofbeat.store.desk.VersionTable;

/**
 * Writes versions and steps within one transaction, each with its line in the audit.
 *
 * @param tx the transaction
 * @param by the account that acts, or {@code import} or {@code hoofbeat}
 * @param now when
 */
record Pen(Tx tx, String by, Instant now) {

    /** What the audit calls a version: {@code MONDO:0007947/summary/3}. */
    static String nameOf(Section section, int version) {
        return "%s/%s/%d"
                .formatted(section.key().disease(), section.key().kind().key(), version);
    }

    /** The section as it is in this transaction. */
    Section section(long id) {
        return new SectionTable(tx)
                .find(id)
                .orElseThrow(() -> new EditorialException.Unknown("There is no section with the number " + id));
    }

    /** A version of a section. */
    SectionVersion version(Section section, int number) {
        return new VersionTable(tx)
                .find(section.id(), number)
                .orElseThrow(() ->
                        new EditorialException.Unknown("Section %d has no version %d".formatted(section.id(), number)));
    }

    /** Adds a version; whether it becomes the one that people work on, or readers see, is up to the caller. */
    SectionVersion write(
            Section section,
            int base,
            String text,
            String sourceUpdated,
            String note,
            VersionState state,
            List<VersionStep.What> steps) {
        var version = new SectionVersion(
                section.id(),
                new VersionTable(tx).next(section),
                base,
                state,
                text,
                by,
                now,
                sourceUpdated,
                "",
                note,
                steps.stream().map(what -> new VersionStep(what, by, now, "")).toList());
        new VersionTable(tx).insert(version);
        steps.forEach(what -> audit(section, version.number(), what));
        return version;
    }

    /** Takes a step with a version. */
    void step(Section section, int number, VersionStep.What what, VersionState state, String note) {
        new VersionTable(tx).add(section.id(), number, new VersionStep(what, by, now, note), state);
        audit(section, number, what);
    }

    private void audit(Section section, int number, VersionStep.What what) {
        new AuditLog(tx).append(now, by, "section." + what.key(), nameOf(section, number), "section " + section.id());
    }
}
