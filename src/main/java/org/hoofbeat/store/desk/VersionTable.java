package org.hoofbeat.store.desk;

import java.util.List;
import java.util.Optional;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.editorial.Section;
import org.hoofbeat.model.editorial.SectionVersion;
import org.hoofbeat.model.editorial.VersionState;
import org.hoofbeat.model.editorial.VersionStep;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Record2;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** The versions of sections and what happened to them. Texts and steps are added; only a version's state is ever changed. */
public final class VersionTable {
    private static final Table<Record> VERSION = Columns.table("section_version");
    private static final Field<Long> SECTION = Columns.whole(VERSION, "section");
    private static final Field<Integer> NUMBER = Columns.integer(VERSION, "number");
    private static final Field<Integer> BASE = Columns.integer(VERSION, "base");
    private static final Field<String> STATE = Columns.text(VERSION, "state");
    private static final Field<String> TEXT = Columns.text(VERSION, "text");
    private static final Field<String> AUTHOR = Columns.text(VERSION, "author");
    private static final Field<java.time.Instant> WRITTEN = Columns.instant(VERSION, "written");
    private static final Field<String> SOURCE_UPDATED = Columns.text(VERSION, "source_updated");
    private static final Field<String> FACTS = Columns.text(VERSION, "facts");
    private static final Field<String> NOTE = Columns.text(VERSION, "note");
    private static final List<Field<?>> VERSION_COLUMNS =
            List.of(SECTION, NUMBER, BASE, STATE, TEXT, AUTHOR, WRITTEN, SOURCE_UPDATED, FACTS, NOTE);

    private static final Table<Record> STEP = Columns.table("section_step");
    private static final Field<Long> STEP_SECTION = Columns.whole(STEP, "section");
    private static final Field<Integer> STEP_NUMBER = Columns.integer(STEP, "number");
    private static final Field<Integer> SEQUENCE = Columns.integer(STEP, "sequence");
    private static final Field<String> WHAT = Columns.text(STEP, "what");
    private static final Field<String> ACTOR = Columns.text(STEP, "actor");
    private static final Field<java.time.Instant> AT = Columns.instant(STEP, "at");
    private static final Field<String> STEP_NOTE = Columns.text(STEP, "note");
    private static final List<Field<?>> STEP_COLUMNS =
            List.of(STEP_SECTION, STEP_NUMBER, SEQUENCE, WHAT, ACTOR, AT, STEP_NOTE);

    private static final Table<Record> OF = Columns.table("section");
    private static final Field<Long> OF_ID = Columns.whole(OF, "id");
    private static final Field<String> OF_DISEASE = Columns.text(OF, "disease");
    private static final Field<Integer> OF_PUBLISHED = Columns.integer(OF, "published");

    private final Tx tx;

    public VersionTable(Tx tx) {
        this.tx = tx;
    }

    /** Adds a version with its first steps. */
    public void insert(SectionVersion version) {
        tx.sql()
                .insertInto(VERSION)
                .set(SECTION, version.section())
                .set(NUMBER, version.number())
                .set(BASE, version.base())
                .set(STATE, version.state().key())
                .set(TEXT, version.text())
                .set(AUTHOR, version.author())
                .set(WRITTEN, version.written())
                .set(SOURCE_UPDATED, version.sourceUpdated())
                .set(FACTS, version.facts())
                .set(NOTE, version.note())
                .execute();
        for (int i = 0; i < version.steps().size(); i++) {
            insertStep(
                    version.section(), version.number(), i + 1, version.steps().get(i));
        }
    }

    /** Adds a step to a version, which brings it into a state. */
    public void add(long section, int number, VersionStep step, VersionState state) {
        int last = tx.sql()
                .select(DSL.coalesce(DSL.max(SEQUENCE), 0))
                .from(STEP)
                .where(STEP_SECTION.eq(section), STEP_NUMBER.eq(number))
                .fetchSingle()
                .value1();
        insertStep(section, number, last + 1, step);
        int changed = tx.sql()
                .update(VERSION)
                .set(STATE, state.key())
                .where(SECTION.eq(section), NUMBER.eq(number))
                .execute();
        if (changed != 1) {
            throw new DeskException("Section %d has no version %d".formatted(section, number));
        }
    }

    /** Keeps the fingerprint of the facts that stand beside a version. */
    public void setFacts(long section, int number, String facts) {
        tx.sql()
                .update(VERSION)
                .set(FACTS, facts)
                .where(SECTION.eq(section), NUMBER.eq(number))
                .execute();
    }

    /** A version of a section. */
    public Optional<SectionVersion> find(long section, int number) {
        return list(
                        SECTION.eq(section).and(NUMBER.eq(number)),
                        STEP_SECTION.eq(section).and(STEP_NUMBER.eq(number)))
                .stream()
                .findFirst();
    }

    /** All versions of a section, oldest first. */
    public List<SectionVersion> listOf(long section) {
        return list(SECTION.eq(section), STEP_SECTION.eq(section));
    }

    /** The versions that readers of a disease's page see, by section. */
    public List<SectionVersion> listPublished(Curie disease) {
        Condition shown = OF_DISEASE.eq(disease.toString()).and(OF_PUBLISHED.gt(0));
        return list(
                DSL.row(SECTION, NUMBER)
                        .in(DSL.select(OF_ID, OF_PUBLISHED).from(OF).where(shown)),
                DSL.row(STEP_SECTION, STEP_NUMBER)
                        .in(DSL.select(OF_ID, OF_PUBLISHED).from(OF).where(shown)));
    }

    /** The number of the next version of a section. */
    public int next(Section section) {
        return tx.sql()
                        .select(DSL.coalesce(DSL.max(NUMBER), 0))
                        .from(VERSION)
                        .where(SECTION.eq(section.id()))
                        .fetchSingle()
                        .value1()
                + 1;
    }

    static Select<Record2<Long, Integer>> versionsIn(VersionState state) {
        return DSL.select(SECTION, NUMBER).from(VERSION).where(STATE.eq(state.key()));
    }

    static Select<Record1<Long>> sectionsBy(String account) {
        return DSL.select(SECTION).from(VERSION).where(AUTHOR.eq(account));
    }

    private List<SectionVersion> list(Condition versions, Condition steps) {
        var bySection = tx.sql()
                .select(STEP_COLUMNS)
                .from(STEP)
                .where(steps)
                .orderBy(STEP_SECTION, STEP_NUMBER, SEQUENCE)
                .fetchGroups(row -> List.of(row.get(STEP_SECTION), (long) row.get(STEP_NUMBER)), VersionTable::step);
        return tx.sql()
                .select(VERSION_COLUMNS)
                .from(VERSION)
                .where(versions)
                .orderBy(SECTION, NUMBER)
                .fetch(row -> version(
                        row, bySection.getOrDefault(List.of(row.get(SECTION), (long) row.get(NUMBER)), List.of())));
    }

    private void insertStep(long section, int number, int sequence, VersionStep step) {
        tx.sql()
                .insertInto(STEP)
                .set(STEP_SECTION, section)
                .set(STEP_NUMBER, number)
                .set(SEQUENCE, sequence)
                .set(WHAT, step.what().key())
                .set(ACTOR, step.by())
                .set(AT, step.at())
                .set(STEP_NOTE, step.note())
                .execute();
    }

    private static SectionVersion version(Record row, List<VersionStep> steps) {
        return new SectionVersion(
                row.get(SECTION),
                row.get(NUMBER),
                row.get(BASE),
                VersionState.getByKey(row.get(STATE)),
                row.get(TEXT),
                row.get(AUTHOR),
                row.get(WRITTEN),
                row.get(SOURCE_UPDATED),
                row.get(FACTS),
                row.get(NOTE),
                steps);
    }

    private static VersionStep step(Record row) {
        return new VersionStep(
                VersionStep.What.getByKey(row.get(WHAT)), row.get(ACTOR), row.get(AT), row.get(STEP_NOTE));
    }
}
