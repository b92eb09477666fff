package org.hoofbeat.store.desk;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hoofbeat.model.Curie;
import org.hoofbeat.model.editorial.Contact;
import org.hoofbeat.model.editorial.ContactKind;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Whom people may turn to about a disease. What was taken off its page stays in the table and can be brought back. */
public final class ContactTable {
    private static final Table<Record> CONTACT = Columns.table("contact");
    private static final Field<Long> ID = Columns.whole(CONTACT, "id");
    private static final Field<String> DISEASE = Columns.text(CONTACT, "disease");
    private static final Field<String> KIND = Columns.text(CONTACT, "kind");
    private static final Field<String> NAME = Columns.text(CONTACT, "name");
    private static final Field<String> ABOUT = Columns.text(CONTACT, "about");
    private static final Field<String> URL = Columns.text(CONTACT, "url");
    private static final Field<String> PHONE = Columns.text(CONTACT, "phone");
    private static final Field<String> MAIL = Columns.text(CONTACT, "mail");
    private static final Field<String> PLACE = Columns.text(CONTACT, "place");
    private static final Field<String> ACTOR = Columns.text(CONTACT, "actor");
    private static final Field<Instant> AT = Columns.instant(CONTACT, "at");
    private static final Field<String> REMOVED_BY = Columns.text(CONTACT, "removed_by");
    private static final Field<String> REMOVED = Columns.text(CONTACT, "removed");
    private static final List<Field<?>> COLUMNS =
            List.of(ID, DISEASE, KIND, NAME, ABOUT, URL, PHONE, MAIL, PLACE, ACTOR, AT);

    private final Tx tx;

    public ContactTable(Tx tx) {
        this.tx = tx;
    }

    /** Adds one, and says which number it got. */
    public long insert(Contact contact) {
        long id = tx.sql()
                        .select(DSL.coalesce(DSL.max(ID), 0L))
                        .from(CONTACT)
                        .fetchSingle()
                        .value1()
                + 1;
        tx.sql()
                .insertInto(CONTACT)
                .set(ID, id)
                .set(DISEASE, contact.disease().toString())
                .set(KIND, contact.kind().key())
                .set(NAME, contact.name())
                .set(ABOUT, contact.about())
                .set(URL, contact.url())
                .set(PHONE, contact.phone())
                .set(MAIL, contact.mail())
                .set(PLACE, contact.place())
                .set(ACTOR, contact.by())
                .set(AT, contact.at())
                .execute();
        return id;
    }

    /** Takes one off its page. */
    public void remove(long id, String by, Instant at) {
        setRemoved(id, by, Columns.iso(at));
    }

    /** Puts one back onto its page. */
    public void bringBack(long id) {
        setRemoved(id, "", "");
    }

    private void setRemoved(long id, String by, String at) {
        tx.sql()
                .update(CONTACT)
                .set(REMOVED_BY, by)
                .set(REMOVED, at)
                .where(ID.eq(id))
                .execute();
    }

    /** Those of a disease that were taken off its page. */
    public List<Contact> listRemoved(Curie disease) {
        return list(DISEASE.eq(disease.toString()).and(REMOVED_BY.ne("")));
    }

    public Optional<Contact> find(long id) {
        return list(ID.eq(id)).stream().findFirst();
    }

    /** Those of a disease, in the order of the page. */
    public List<Contact> listOf(Curie disease) {
        return list(DISEASE.eq(disease.toString()).and(REMOVED_BY.eq("")));
    }

    /** Every disease that has one. */
    public List<Curie> listDiseases() {
        return tx.sql().selectDistinct(DISEASE).from(CONTACT).fetch(row -> Curie.parse(row.value1()));
    }

    /** Takes all of a disease to another page. */
    public void move(Curie from, Curie to) {
        tx.sql()
                .update(CONTACT)
                .set(DISEASE, to.toString())
                .where(DISEASE.eq(from.toString()))
                .execute();
    }

    private List<Contact> list(Condition condition) {
        return tx.sql().select(COLUMNS).from(CONTACT).where(condition).orderBy(ID).fetch(ContactTable::contact).stream()
                .sorted(Comparator.comparing(Contact::kind))
                .toList();
    }

    private static Contact contact(Record row) {
        return new Contact(
                row.get(ID),
                Curie.parse(row.get(DISEASE)),
                ContactKind.findByKey(row.get(KIND)).orElseThrow(),
                row.get(NAME),
                row.get(ABOUT),
                row.get(URL),
                row.get(PHONE),
                row.get(MAIL),
                row.get(PLACE),
                row.get(ACTOR),
                row.get(AT));
    }
}
