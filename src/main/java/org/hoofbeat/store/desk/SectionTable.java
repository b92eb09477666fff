package org.hoofbeat.store.desk;

import java.util.List;
import java.util.Optional;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.editorial.Origin;
import org.hoofbeat.model.editorial.Section;
import org.hoofbeat.model.editorial.SectionKey;
import org.hoofbeat.model.editorial.SectionKind;
import org.hoofbeat.model.editorial.VersionState;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** The sections of disease pages. They are never deleted. Their texts are in {@link VersionTable}. */
public final class SectionTable {
    private static final Table<Record> SECTION = Columns.table("section");
    private static final Field<Long> ID = Columns.whole(SECTION, "id");
    private static final Field<String> DISEASE = Columns.text(SECTION, "disease");
    private static final Field<String> KIND = Columns.text(SECTION, "kind");
    private static final Field<String> LANGUAGE = Columns.text(SECTION, "language");
    private static final Field<String> SLOT = Columns.text(SECTION, "slot");
    private static final Field<String> ORIGIN = Columns.text(SECTION, "origin");
    private static final Field<String> SOURCE = Columns.text(SECTION, "source");
    private static final Field<String> URL = Columns.text(SECTION, "url");
    private static final Field<String> LICENCE = Columns.text(SECTION, "licence");
    private static final Field<Integer> LATEST = Columns.integer(SECTION, "latest");
    private static final Field<Integer> PUBLISHED = Columns.integer(SECTION, "published");
    private static final List<Field<?>> COLUMNS =
            List.of(ID, DISEASE, KIND, LANGUAGE, SLOT, ORIGIN, SOURCE, URL, LICENCE, LATEST, PUBLISHED);

    private final Tx tx;

    public SectionTable(Tx tx) {
        this.tx = tx;
    }

    /** Makes a section without versions. */
    public Section insert(SectionKey key) {
        long id = tx.sql()
                        .select(DSL.coalesce(DSL.max(ID), 0L))
                        .from(SECTION)
                        .fetchSingle()
                        .value1()
                + 1;
        boolean imported = key.origin() instanceof Origin.Imported;
        tx.sql()
                .insertInto(SECTION)
                .set(ID, id)
                .set(DISEASE, key.disease().toString())
                .set(KIND, key.kind().key())
                .set(LANGUAGE, key.language())
                .set(SLOT, key.origin().key())
                .set(ORIGIN, nameOf(key.origin()))
                .set(SOURCE, key.origin() instanceof Origin.Imported from ? from.source() : "")
                .set(URL, imported ? key.origin().key() : "")
                .set(LICENCE, key.origin() instanceof Origin.Imported from ? from.licence() : "")
                .set(LATEST, 0)
                .set(PUBLISHED, 0)
                .execute();
        return new Section(id, key, 0, 0);
    }

    /** The section with this key. */
    public Optional<Section> find(SectionKey key) {
        return list(DISEASE.eq(key.disease().toString())
                        .and(KIND.eq(key.kind().key()))
                        .and(LANGUAGE.eq(key.language()))
                        .and(SLOT.eq(key.origin().key())))
                .stream()
                .findFirst();
    }

    /** The section with this number. */
    public Optional<Section> find(long id) {
        return list(ID.eq(id)).stream().findFirst();
    }

    /** All sections of a disease's page, in the order of its headings. */
    public List<Section> listOf(Curie disease) {
        return list(DISEASE.eq(disease.toString()));
    }

    /** The sections that were imported from an address, whichever disease they are about now. */
    public List<Section> listFrom(String url) {
        return list(URL.eq(url));
    }

    /** The sections that readers see and that did not come with an import, of all diseases. */
    public List<Section> listPublishedByPeople() {
        return list(PUBLISHED.gt(0).and(ORIGIN.ne("imported")));
    }

    /** Sections whose latest version is in this state. */
    public List<Section> listIn(VersionState state) {
        return list(DSL.row(ID, LATEST).in(VersionTable.versionsIn(state)));
    }

    /** Sections that an account has written a version of or is typing into. */
    public List<Section> listTouchedBy(String account) {
        return list(ID.in(VersionTable.sectionsBy(account)).or(ID.in(AutosaveTable.sectionsOf(account))));
    }

    /** Every disease that has a section, whether readers see it or not. */
    public List<Curie> listDiseases() {
        return tx.sql().selectDistinct(DISEASE).from(SECTION).orderBy(DISEASE).fetch(row -> Curie.parse(row.value1()));
    }

    /** Says which version people work on and which one readers see. */
    public void setVersions(long id, int latest, int published) {
        mustBeOne(
                tx.sql()
                        .update(SECTION)
                        .set(LATEST, latest)
                        .set(PUBLISHED, published)
                        .where(ID.eq(id))
                        .execute(),
                id);
    }

    /**
     * Moves a section to another disease's page. Where that page has one of the same heading and origin, both stay, and the
     * moved one is told apart by where it came from.
     */
    public void move(Section section, Curie to) {
        var wanted = new SectionKey(
                to,
                section.key().kind(),
                section.key().language(),
                section.key().origin());
        String slot = wanted.origin().key();
        mustBeOne(
                tx.sql()
                        .update(SECTION)
                        .set(DISEASE, to.toString())
                        .set(
                                SLOT,
                                find(wanted).isPresent()
                                        ? slot + " of " + section.key().disease()
                                        : slot)
                        .where(ID.eq(section.id()))
                        .execute(),
                section.id());
    }

    private List<Section> list(Condition condition) {
        return tx.sql()
                .select(COLUMNS)
                .from(SECTION)
                .where(condition)
                .orderBy(ID)
                .fetch(SectionTable::section);
    }

    private static Section section(Record row) {
        var key = new SectionKey(
                Curie.parse(row.get(DISEASE)),
                SectionKind.findByKey(row.get(KIND)).orElse(SectionKind.OTHER),
                row.get(LANGUAGE),
                switch (row.get(ORIGIN)) {
                    case "shipped" -> new Origin.Shipped();
                    case "imported" -> new Origin.Imported(row.get(SOURCE), row.get(URL), row.get(LICENCE));
                    default -> new Origin.Written();
                });
        return new Section(row.get(ID), key, row.get(LATEST), row.get(PUBLISHED));
    }

    private static String nameOf(Origin origin) {
        return switch (origin) {
            case Origin.Written _ -> "written";
            case Origin.Shipped _ -> "shipped";
            case Origin.Imported _ -> "imported";
        };
    }

    private static void mustBeOne(int rows, long id) {
        if (rows != 1) {
            throw new DeskException("There is no section with the number " + id);
        }
    }
}
